package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Hands permissions, owner, group, access list and further attributes from one file to another. */
final class PosixAttributes {

  /**
   * Owner and group as numbers: the names that Java gives otherwise are looked up in the system's
   * lists of users each time, which may even lie on another computer.
   */
  private static final String NUMBERS = "unix:uid,gid,permissions";

  private PosixAttributes() {}

  static void copy(Path from, Path to) throws IOException {
    Map<String, Object> old = Files.readAttributes(from, NUMBERS);
    Map<String, Object> fresh = Files.readAttributes(to, NUMBERS);
    Set<PosixFilePermission> mode = permissions(old);
    if (differ(fresh, old, "uid")) {
      attempt(() -> Files.setAttribute(to, "unix:uid", old.get("uid")));
    }
    if (differ(fresh, old, "gid")
        && !attempt(() -> Files.setAttribute(to, "unix:gid", old.get("gid")))) {
      // Rights meant for one group must not fall to another.
      keepOnlyWhatOthersHave(mode);
    }
    ExtendedAttributes.copy(from, to);
    // Last, because a change of owner clears parts of the mode, and an access list sets others.
    if (!Files.getPosixFilePermissions(to).equals(mode)) {
      attempt(() -> Files.setPosixFilePermissions(to, mode));
    }
  }

  private static boolean differ(Map<String, Object> one, Map<String, Object> other, String name) {
    return !Objects.equals(one.get(name), other.get(name));
  }

  private static Set<PosixFilePermission> permissions(Map<String, Object> attributes) {
    Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
    if (attributes.get("permissions") instanceof Set<?> permissions) {
      permissions.forEach(permission -> mode.add((PosixFilePermission) permission));
    }
    return mode;
  }

  private static void keepOnlyWhatOthersHave(Set<PosixFilePermission> mode) {
    removeUnless(mode, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    removeUnless(mode, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    removeUnless(mode, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
  }

  private static void removeUnless(
      Set<PosixFilePermission> mode, PosixFilePermission group, PosixFilePermission others) {
    if (!mode.contains(others)) {
      mode.remove(group);
    }
  }

  /** Many network and memory-card file systems refuse such changes; that must not cost a save. */
  private static boolean attempt(Change change) {
    try {
      change.apply();
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private interface Change {
    void apply() throws IOException;
  }
}
