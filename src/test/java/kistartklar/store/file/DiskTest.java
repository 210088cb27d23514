package kistartklar.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class DiskTest {

  private final Disk disk = new Disk();

  @TempDir Path folder;

  @Test
  void handsModeOwnerAndGroupToAnotherFile() throws Exception {
    Path from = Files.writeString(folder.resolve("alt"), "");
    Path to = Files.writeString(folder.resolve("neu"), "");
    Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r-----"));
    boolean root = "root".equals(Files.getOwner(from).getName());
    if (root) {
      Files.setAttribute(from, "unix:uid", 1);
      Files.setAttribute(from, "unix:gid", 1);
      Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r-----"));
    }
    disk.copyAttributes(from, to);
    PosixFileAttributes expected = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes actual = Files.readAttributes(to, PosixFileAttributes.class);
    assertThat(actual.permissions()).isEqualTo(expected.permissions());
    assertThat(actual.owner()).isEqualTo(expected.owner());
    assertThat(actual.group()).isEqualTo(expected.group());
    Assumptions.assumeTrue(root, "only an administrator can show that owners are handed on");
  }

  @Test
  void handsAttributesOfTheUserToAnotherFile() throws Exception {
    Path from = Files.writeString(folder.resolve("alt"), "");
    Path to = Files.writeString(folder.resolve("neu"), "");
    ByteBuffer value = ByteBuffer.wrap("geheim".getBytes(StandardCharsets.UTF_8));
    UserDefinedFileAttributeView attributes = attributes(from);
    Assumptions.assumeTrue(attributes != null, "this system has no such attributes");
    attributes.write("comment", value);
    disk.copyAttributes(from, to);
    assertThat(attributes(to).list()).containsExactly("comment");
    ByteBuffer copied = ByteBuffer.allocate(attributes(to).size("comment"));
    attributes(to).read("comment", copied);
    assertThat(copied.flip()).isEqualTo(value.flip());
  }

  private static UserDefinedFileAttributeView attributes(Path file) {
    return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
  }

  @Test
  void handsTheAccessListToAnotherFile() throws Exception {
    Path from = Files.writeString(folder.resolve("alt"), "");
    Path to = Files.writeString(folder.resolve("neu"), "");
    Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-------"));
    run("setfacl", "-m", "user:1:r", from.toString());
    disk.copyAttributes(from, to);
    assertThat(accessList(to)).isEqualTo(accessList(from)).contains("user:1:r--");
  }

  /** A folder may give every new file a list that the old file never had. */
  @Test
  void givesNobodyAccessWhomTheOldFileKeptOut() throws Exception {
    Path from = Files.writeString(folder.resolve("alt"), "");
    Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r-----"));
    run("setfacl", "-d", "-m", "user:1:rw", folder.toString());
    Path to = Files.writeString(folder.resolve("neu"), "");
    assertThat(accessList(to)).contains("user:1:rw-");
    disk.copyAttributes(from, to);
    assertThat(accessList(to)).isEqualTo(accessList(from)).doesNotContain("user:1");
  }

  private static String accessList(Path file) throws Exception {
    return run("getfacl", "-cpn", file.toString());
  }

  private static String run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Assumptions.assumeTrue(process.waitFor() == 0, output);
      return output;
    } catch (IOException e) {
      return Assumptions.abort("skipped: needs " + command[0] + ", in the Debian package acl");
    }
  }

  @Test
  void tellsWhatStandsAtAPath() throws Exception {
    Path file = Files.writeString(folder.resolve("datei"), "");
    assertThat(disk.kind(file)).isEqualTo(FileOperations.Kind.FILE);
    assertThat(disk.kind(folder)).isEqualTo(FileOperations.Kind.FOLDER);
    assertThat(disk.kind(folder.resolve("weg"))).isEqualTo(FileOperations.Kind.ABSENT);
    assertThat(disk.kind(Path.of("/dev/null"))).isEqualTo(FileOperations.Kind.OTHER);
  }

  @Test
  void followsLinksThroughLinkedFolders() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Path linked = Files.createSymbolicLink(folder.resolve("kurz"), deep);
    Files.createSymbolicLink(deep.resolve("link"), Path.of("../ziel"));
    Path target = Files.writeString(folder.resolve("a/ziel"), "x");
    assertThat(disk.resolveLinks(linked.resolve("link"))).hasContent("x");
    assertThat(Files.isSameFile(disk.resolveLinks(linked.resolve("link")), target)).isTrue();
  }

  @Test
  void readsNoMoreThanTheLimit() throws Exception {
    Path file = Files.writeString(folder.resolve("datei"), "12345");
    assertThat(disk.read(file, 3)).hasSize(3);
    assertThat(disk.read(file, 10)).hasSize(5);
  }

  @Test
  void forcesAFolder() throws Exception {
    disk.forceFolder(folder);
  }

  @Test
  void takesAFileWithoutWriteBitsAsReadOnlyEvenForAnAdministrator() throws Exception {
    Path file = Files.writeString(folder.resolve("datei"), "");
    assertThat(disk.isReadOnly(file)).isFalse();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(disk.isReadOnly(file)).isTrue();
  }
}
