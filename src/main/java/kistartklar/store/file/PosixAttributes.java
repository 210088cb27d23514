package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Hands permissions, owner and group from one file to another. */
final class PosixAttributes {

  private PosixAttributes() {}

  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    PosixFileAttributes fresh = view.readAttributes();
    Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
    mode.addAll(old.permissions());
    if (!fresh.owner().equals(old.owner())) {
      attempt(() -> view.setOwner(old.owner()));
    }
    if (!fresh.group().equals(old.group()) && !attempt(() -> view.setGroup(old.group()))) {
      // Rights meant for one group must not fall to another.
      keepOnlyWhatOthersHave(mode);
    }
    // Last, because a change of owner clears parts of the mode.
    attempt(() -> view.setPermissions(mode));
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
