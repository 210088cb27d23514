package kistartklar.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folder beside the program, and where data lies without any folder of the user's own. */
@Tag("pure")
class DataFolderTest {

  private static final String USER = ProcessHandle.current().info().user().orElseThrow();

  @TempDir Path home;

  private UserDirectories found(Map<String, String> properties) {
    return UserDirectories.of(home.getFileSystem(), _ -> null, properties::get, USER);
  }

  private static List<String> keys(UserDirectories folders) {
    return folders.remarks().stream().map(Message::key).toList();
  }

  private UserDirectories besides(Path program) {
    return found(
        Map.of(
            "os.name", "Linux",
            "user.home", home.toString(),
            "jpackage.app-path", program.resolve("bin").resolve("KI-Startklar").toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,      true,  bin/KI-Startklar,                              KI-Startklar-Daten",
    "Linux,      false, bin/KI-Startklar,                              bin/KI-Startklar-Daten",
    "Linux,      false, bin/KI-Startklar,                              ../KI-Startklar-Daten",
    "Linux,      false, KI-Startklar,                                  KI-Startklar-Daten",
    "Windows 11, true,  KI-Startklar.exe,                              KI-Startklar-Daten",
    "Windows 11, false, KI-Startklar.exe,                              ../KI-Startklar-Daten",
    "Windows 11, false, KI-Startklar.exe,                              ../../KI-Startklar-Daten",
    "Mac OS X,   true,  KI-Startklar.app/Contents/MacOS/KI-Startklar,  KI-Startklar-Daten",
    "Mac OS X,   false, KI-Startklar.app/Contents/MacOS/KI-Startklar,  ../KI-Startklar-Daten",
    "Mac OS X,   false, KI-Startklar,                                  KI-Startklar-Daten",
  })
  void liesExactlyBesideTheProgram(String system, boolean used, String launcher, String folder)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Path program = files.getPath("/stick/programme/ki");
      Map<String, String> properties =
          Map.of(
              "os.name",
              system,
              "user.home",
              "/home/eva",
              "jpackage.app-path",
              program.resolve(launcher).toString());
      Path data = Files.createDirectories(program.resolve(folder).normalize());
      UserDirectories found = UserDirectories.of(files, _ -> null, properties::get, "eva");
      assertThat(found.data().equals(data)).as(found.data().toString()).isEqualTo(used);
      assertThat(found.remarks()).isEmpty();
    }
  }

  @Test
  void isNotUsedAndSaysSoIfOthersCanChangeIt() throws IOException {
    Path program = Files.createDirectory(home.resolve("ki"));
    Path data = Files.createDirectory(program.resolve("KI-Startklar-Daten"));
    Path usual = home.resolve(".local/share/ki-startklar");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(besides(program)).isEqualTo(new UserDirectories(data));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
    UserDirectories found = besides(program);
    assertThat(found.data()).isEqualTo(usual);
    assertThat(keys(found)).containsExactly("store.folder.open", "store.folder.used");
    assertThat(found.remarks())
        .extracting(remark -> Messages.german().get(remark))
        .satisfiesExactly(
            why -> assertThat(why).contains(data.toString()),
            where -> assertThat(where).contains(usual.toString()));
    Files.delete(data);
    Files.createSymbolicLink(data, home);
    assertThat(keys(besides(program))).containsExactly("store.folder.link", "store.folder.used");
    Files.delete(data);
    Files.createSymbolicLink(data, home.resolve("nirgends"));
    assertThat(keys(besides(program))).containsExactly("store.folder.link", "store.folder.used");
  }

  @ParameterizedTest
  @CsvSource({"?", "''", "relativ", "/dev/null"})
  void isATemporaryOneWithoutAHomeThatCanBeWritten(String userHome) throws IOException {
    Path all = Files.createDirectory(home.resolve("tmp"));
    Map<String, String> properties =
        Map.of("os.name", "Linux", "user.home", userHome, "java.io.tmpdir", all.toString());
    UserDirectories found = found(properties);
    assertThat(found.data()).isEqualTo(all.resolve("ki-startklar-" + USER)).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(found.data())))
        .isEqualTo("rwx------");
    assertThat(keys(found)).containsExactly("store.folder.temporary", "store.folder.used");
    assertThat(found(properties)).as("at the next start").isEqualTo(found);
    Files.setPosixFilePermissions(all, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(found.data(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(found(properties).data()).isNotEqualTo(found.data()).hasParent(all).isDirectory();
  }
}
