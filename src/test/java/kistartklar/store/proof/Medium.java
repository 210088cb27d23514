package kistartklar.store.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** A mounted ext4, whose medium can be copied at any moment as a power cut would leave it. */
final class Medium implements AutoCloseable {

  private final Path folder;
  private final Path medium;
  private final Path mounted;
  private final Path afterwards;

  private Medium(Path folder) {
    this.folder = folder;
    medium = folder.resolve("medium");
    mounted = folder.resolve("mounted");
    afterwards = folder.resolve("afterwards");
  }

  /** Makes one below a folder; skips the test, saying why, where that is not possible. */
  static Medium in(Path folder) throws Exception {
    Tools.needRoot("mount an image");
    Tools.need("mkfs.ext4", "e2fsprogs");
    Medium made = new Medium(folder);
    made.mount();
    return made;
  }

  private void mount() throws Exception {
    Tools.run("truncate", "-s", "24M", medium.toString());
    Tools.run("mkfs.ext4", "-q", medium.toString());
    Files.createDirectory(mounted);
    Files.createDirectory(afterwards);
    try {
      Tools.run("mount", "-o", "loop", medium.toString(), mounted.toString());
    } catch (IllegalStateException e) {
      assumeTrue(false, "skipped: this system mounts no images, not even for root: " + e);
    }
  }

  /** A file on the medium. */
  Path file(String name) {
    return mounted.resolve(name);
  }

  /** Copies the medium as it is now. */
  Path image() throws Exception {
    Path copy = folder.resolve("copy");
    Tools.run("cp", "--sparse=always", medium.toString(), copy.toString());
    return copy;
  }

  /** Looks at a file as the next start finds it. */
  @FunctionalInterface
  interface Look<T> {
    T at(Path file) throws Exception;
  }

  /** What a file is like when an image is mounted. */
  <T> T after(Path image, String name, Look<T> look) throws Exception {
    Tools.run("mount", "-o", "loop", image.toString(), afterwards.toString());
    try {
      return look.at(afterwards.resolve(name));
    } finally {
      Tools.run("umount", afterwards.toString());
    }
  }

  @Override
  public void close() {
    Tools.runQuietly("umount", "-l", afterwards.toString());
    Tools.runQuietly("umount", "-l", mounted.toString());
  }
}
