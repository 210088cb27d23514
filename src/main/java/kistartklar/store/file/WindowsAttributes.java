package kistartklar.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands owner, access list, flags and named streams from one file to another. */
final class WindowsAttributes {

  /** Named streams hold marks such as where a file was loaded from; larger ones are content. */
  private static final int LARGEST_STREAM = 65_536;

  private WindowsAttributes() {}

  static void copy(Path from, Path to) {
    attempt(() -> copyStreams(from, to));
    attempt(() -> copyFlags(from, to));
    attempt(() -> copyAccess(from, to));
  }

  private static void copyStreams(Path from, Path to) throws IOException {
    @Nullable UserDefinedFileAttributeView old =
        Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
    @Nullable UserDefinedFileAttributeView fresh =
        Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
    if (old == null || fresh == null) {
      return;
    }
    for (String name : old.list()) {
      int size = old.size(name);
      if (size <= LARGEST_STREAM) {
        ByteBuffer value = ByteBuffer.allocate(size);
        old.read(name, value);
        fresh.write(name, value.flip());
      }
    }
  }

  private static void copyFlags(Path from, Path to) throws IOException {
    @Nullable DosFileAttributeView fresh =
        Files.getFileAttributeView(to, DosFileAttributeView.class);
    if (fresh != null) {
      DosFileAttributes old = Files.readAttributes(from, DosFileAttributes.class);
      fresh.setHidden(old.isHidden());
      fresh.setSystem(old.isSystem());
    }
  }

  /** Rights that differ from those that the folder gives to every new file in it. */
  private static void copyAccess(Path from, Path to) throws IOException {
    @Nullable AclFileAttributeView old =
        Files.getFileAttributeView(from, AclFileAttributeView.class);
    @Nullable AclFileAttributeView fresh =
        Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (old == null || fresh == null) {
      return;
    }
    List<AclEntry> rights = old.getAcl();
    if (!rights.equals(fresh.getAcl())) {
      fresh.setAcl(rights);
    }
    if (!old.getOwner().equals(fresh.getOwner())) {
      fresh.setOwner(old.getOwner());
    }
  }

  /** File systems without such attributes refuse them; that must not cost a save. */
  private static void attempt(Change change) {
    try {
      change.apply();
    } catch (IOException | UnsupportedOperationException e) {
      // What cannot be handed on is left as the folder gives it.
    }
  }

  private interface Change {
    void apply() throws IOException;
  }
}
