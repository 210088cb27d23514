package kistartklar.store.settings;

import static java.nio.file.attribute.AclEntryPermission.ADD_FILE;
import static java.nio.file.attribute.AclEntryPermission.READ_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.store.settings.FolderSafety.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class FolderSafetyTest {

  private final FileSystem linux =
      Jimfs.newFileSystem(
          Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix").build());
  private final FileSystem windows =
      Jimfs.newFileSystem(
          Configuration.windows().toBuilder().setAttributeViews("basic", "owner", "acl").build());

  @AfterEach
  void close() throws IOException {
    linux.close();
    windows.close();
  }

  private static UserPrincipal principal(Path of, String name) throws IOException {
    return of.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
  }

  private Path posix(String folder, String owner, String group, String modes) throws IOException {
    Path made = Files.createDirectories(linux.getPath(folder));
    PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    view.setOwner(principal(made, owner));
    view.setGroup(linux.getUserPrincipalLookupService().lookupPrincipalByGroupName(group));
    view.setPermissions(PosixFilePermissions.fromString(modes));
    return made;
  }

  @ParameterizedTest
  @CsvSource({
    "eva,  users, rwx------,",
    "eva,  users, rwxr-xr-x,",
    "root, root,  rwxrwxr-x,",
    "eva,  eva,   rwxrwxr-x,",
    "max,  users, rwx------, FOREIGN",
    "max,  users, rwxrwxrwx, FOREIGN",
    "eva,  users, rwxrwxr-x, OPEN",
    "eva,  users, rwxr-xrwx, OPEN",
    "eva,  eva,   rwxrwxrwx, OPEN",
  })
  void dependsOnOwnerAndModes(String owner, String group, String modes, Fault fault)
      throws IOException {
    posix("/", "root", "root", "rwxr-xr-x");
    posix("/srv", "root", "root", "rwxr-xr-x");
    Path folder = posix("/srv/daten", owner, group, modes);
    assertThat(FolderSafety.fault(folder, "eva")).isEqualTo(Optional.ofNullable(fault));
  }

  @ParameterizedTest
  @CsvSource({
    "root, root,  rwxr-x---, true",
    "eva,  eva,   rwxr-x---, true",
    "root, users, rwx------, true",
    "root, users, rwxr-x---, false",
    "root, root,  rwxr-x--x, false",
  })
  void mayBeOpenWhereOthersCannotGet(String owner, String group, String modes, boolean safe)
      throws IOException {
    posix("/", "root", "root", "rwxr-xr-x");
    posix("/media", "root", "root", "rwxr-xr-x");
    posix("/media/eva", owner, group, modes);
    Path folder = posix("/media/eva/daten", "eva", "users", "rwxrwxrwx");
    assertThat(FolderSafety.fault(folder, "eva").isEmpty()).isEqualTo(safe);
  }

  private Path listed(String owner, AclEntry... entries) throws IOException {
    Path folder = Files.createDirectories(windows.getPath("C:\\KI\\KI-Startklar-Daten"));
    AclFileAttributeView view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    view.setOwner(principal(folder, owner));
    view.setAcl(List.of(entries));
    return folder;
  }

  private AclEntry entry(AclEntryType type, String who, AclEntryPermission... permissions)
      throws IOException {
    return AclEntry.newBuilder()
        .setType(type)
        .setPrincipal(principal(windows.getPath("C:\\"), who))
        .setPermissions(Set.of(permissions))
        .build();
  }

  @Test
  void dependsOnTheListOfAccess() throws IOException {
    AclEntry own = entry(AclEntryType.ALLOW, "PC\\eva", AclEntryPermission.values());
    AclEntry system = entry(AclEntryType.ALLOW, "SYSTEM", AclEntryPermission.values());
    AclEntry all = entry(AclEntryType.ALLOW, "Administratoren", AclEntryPermission.values());
    AclEntry maker = entry(AclEntryType.ALLOW, "ERSTELLER-BESITZER", AclEntryPermission.values());
    AclEntry readers = entry(AclEntryType.ALLOW, "Benutzer", READ_DATA);
    AclEntry writers = entry(AclEntryType.ALLOW, "Authentifizierte Benutzer", ADD_FILE);
    AclEntry kept = entry(AclEntryType.DENY, "Benutzer", AclEntryPermission.values());
    assertThat(fault("PC\\eva", own, system, all, maker, readers, kept)).isEmpty();
    assertThat(fault("Administratoren", own, system, all)).isEmpty();
    assertThat(fault("PC\\max", own, system, all)).containsExactly(Fault.FOREIGN);
    assertThat(fault("ERSTELLER-BESITZER", own)).containsExactly(Fault.FOREIGN);
    assertThat(fault("PC\\eva", own, system, writers)).containsExactly(Fault.OPEN);
    assertThat(fault("PC\\eva")).as("without a list").containsExactly(Fault.OPEN);
    for (AclEntryPermission change :
        Stream.of("WRITE_DATA", "APPEND_DATA", "DELETE", "DELETE_CHILD", "WRITE_ACL", "WRITE_OWNER")
            .map(AclEntryPermission::valueOf)
            .toList()) {
      assertThat(fault("PC\\eva", own, entry(AclEntryType.ALLOW, "Jeder", change)))
          .as("%s", change)
          .containsExactly(Fault.OPEN);
    }
  }

  private List<Fault> fault(String owner, AclEntry... entries) throws IOException {
    return FolderSafety.fault(listed(owner, entries), "PC\\eva").stream().toList();
  }

  @Test
  void isNoLinkAndNoFile(@TempDir Path home) throws IOException {
    String user = ProcessHandle.current().info().user().orElseThrow();
    Path folder = Files.createDirectory(home.resolve("daten"));
    assertThat(FolderSafety.fault(folder, user)).as("a folder of one's own").isEmpty();
    Path link = Files.createSymbolicLink(home.resolve("link"), folder);
    assertThat(FolderSafety.fault(link, user)).contains(Fault.NO_FOLDER);
    Path file = Files.createFile(home.resolve("datei"));
    assertThat(FolderSafety.fault(file, user)).contains(Fault.NO_FOLDER);
  }

  @Test
  void needsNoRightsWhereTheDriveKnowsNone() throws IOException {
    try (FileSystem stick =
        Jimfs.newFileSystem(
            Configuration.windows().toBuilder().setAttributeViews("basic").build())) {
      Path folder = Files.createDirectories(stick.getPath("C:\\KI-Startklar-Daten"));
      assertThat(FolderSafety.fault(folder, "PC\\eva")).isEmpty();
    }
  }
}
