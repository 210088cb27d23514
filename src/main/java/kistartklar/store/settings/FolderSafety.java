package kistartklar.store.settings;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether nobody but the user and the administrators of the PC can change what lies in a
 * folder. Where a drive knows no owners, as most memory sticks do not, nothing speaks against it.
 */
final class FolderSafety {

  /** What speaks against a folder. */
  enum Fault {
    /** It is a link, or no folder at all. */
    NO_FOLDER,
    /** It belongs to somebody else, or the system does not tell to whom. */
    FOREIGN,
    /** Others may change it. */
    OPEN,
    /** The user may not change it. */
    PROTECTED
  }

  /** The accounts and groups of administrators, as Linux, macOS and Windows name them. */
  private static final List<String> ADMINISTRATORS =
      List.of("root", "SYSTEM", "Administrators", "Administratoren");

  /** In an access list: whoever makes a file in the folder. */
  private static final List<String> CREATOR = List.of("CREATOR OWNER", "ERSTELLER-BESITZER");

  private static final Set<String> ADMINISTRATORS_GROUPS = Set.of("root", "wheel");

  private static final Set<AclEntryPermission> CHANGES =
      Set.of(
          AclEntryPermission.WRITE_DATA,
          AclEntryPermission.APPEND_DATA,
          AclEntryPermission.DELETE,
          AclEntryPermission.DELETE_CHILD,
          AclEntryPermission.WRITE_ACL,
          AclEntryPermission.WRITE_OWNER);

  private final FileSystem files;
  private final String user;

  private FolderSafety(FileSystem files, String user) {
    this.files = files;
    this.user = user;
  }

  /**
   * Looks at an existing folder.
   *
   * @param user the account of the user, as the system names it
   * @return the first thing found to speak against it; empty if nothing does
   */
  static Optional<Fault> fault(Path folder, String user) {
    try {
      return new FolderSafety(folder.getFileSystem(), user).fault(folder);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.of(Fault.FOREIGN);
    }
  }

  private Optional<Fault> fault(Path folder) throws IOException {
    BasicFileAttributes kind =
        Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!kind.isDirectory() || kind.isOther()) {
      return Optional.of(Fault.NO_FOLDER);
    }
    Optional<Fault> fault = byRights(folder);
    return fault.isPresent() || Files.isWritable(folder) ? fault : Optional.of(Fault.PROTECTED);
  }

  private Optional<Fault> byRights(Path folder) throws IOException {
    PosixFileAttributeView modes = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (modes != null) {
      return byModes(folder, modes.readAttributes());
    }
    boolean hasList = Files.getFileStore(folder).supportsFileAttributeView("acl");
    AclFileAttributeView list = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    return hasList && list != null ? byList(list.getOwner(), list.getAcl()) : Optional.empty();
  }

  private Optional<Fault> byModes(Path folder, PosixFileAttributes attributes) throws IOException {
    Set<PosixFilePermission> modes = attributes.permissions();
    if (!trusted(List.of()).contains(attributes.owner())) {
      return Optional.of(Fault.FOREIGN);
    }
    boolean open =
        modes.contains(PosixFilePermission.OTHERS_WRITE)
            || (modes.contains(PosixFilePermission.GROUP_WRITE) && !isHarmlessGroup(attributes));
    return open && !isOutOfReach(folder) ? Optional.of(Fault.OPEN) : Optional.empty();
  }

  /** Many systems give every user a group of the same name, with nobody else in it. */
  private static boolean isHarmlessGroup(PosixFileAttributes attributes) {
    String group = attributes.group().getName();
    return group.equals(attributes.owner().getName()) || ADMINISTRATORS_GROUPS.contains(group);
  }

  /** Whether others cannot get to the folder, as on a stick that is mounted for one user. */
  private static boolean isOutOfReach(Path folder) throws IOException {
    for (Path above = folder.toRealPath().getParent(); above != null; above = above.getParent()) {
      PosixFileAttributes attributes = Files.readAttributes(above, PosixFileAttributes.class);
      Set<PosixFilePermission> modes = attributes.permissions();
      if (!modes.contains(PosixFilePermission.OTHERS_EXECUTE)
          && (!modes.contains(PosixFilePermission.GROUP_EXECUTE) || isHarmlessGroup(attributes))) {
        return true;
      }
    }
    return false;
  }

  /** A folder without a list is open to all. */
  private Optional<Fault> byList(UserPrincipal owner, List<AclEntry> list) throws IOException {
    if (!trusted(List.of()).contains(owner)) {
      return Optional.of(Fault.FOREIGN);
    }
    Set<UserPrincipal> mayChange = trusted(CREATOR);
    boolean closed =
        !list.isEmpty()
            && list.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> !Collections.disjoint(entry.permissions(), CHANGES))
                .allMatch(entry -> mayChange.contains(entry.principal()));
    return closed ? Optional.empty() : Optional.of(Fault.OPEN);
  }

  /** The user, the administrators and some more, as far as the system knows these names. */
  private Set<UserPrincipal> trusted(List<String> more) {
    Set<UserPrincipal> found = new HashSet<>();
    Stream.of(List.of(user), ADMINISTRATORS, more)
        .flatMap(List::stream)
        .forEach(name -> {
          try {
            found.add(files.getUserPrincipalLookupService().lookupPrincipalByName(name));
          } catch (IOException e) {
            // No such account on this PC.
          }
        });
    return found;
  }
}
