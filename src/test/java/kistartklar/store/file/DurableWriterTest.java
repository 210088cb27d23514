package kistartklar.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kistartklar.store.file.FaultyFiles.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class DurableWriterTest {

  /** No process has such a number: above every limit of Linux, macOS and Windows. */
  private static final String GONE = String.valueOf(Long.MAX_VALUE);

  private final FaultyFiles files = new FaultyFiles();
  private final DurableWriter writer = new DurableWriter(files);

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void chooseTarget() {
    target = folder.resolve("a.kicheck");
  }

  @Test
  void writesBesideTheTargetUnderAShortHiddenName() throws Exception {
    writer.write(folder.resolve("x".repeat(255)), bytes("a"));
    assertThat(files.temps())
        .singleElement()
        .satisfies(temp -> {
          assertThat(temp.getParent()).isEqualTo(folder);
          assertThat(temp.getFileName().toString())
              .startsWith(".ki-startklar-")
              .endsWith(".tmp")
              .hasSizeLessThan(120);
        });
  }

  @Test
  void usesANewTemporaryNameEachTime() throws Exception {
    writer.write(target, bytes("a"));
    writer.write(target, bytes("b"));
    assertThat(files.temps()).doesNotHaveDuplicates();
    assertThat(target).hasContent("b");
  }

  @Test
  void sweepsWhatAGoneProcessLeftInTheFolder() throws Exception {
    Path stale = Files.writeString(temp("a.kicheck", GONE, "1"), "x");
    Path formerRun = Files.writeString(temp("a.kicheck", own(), "1"), "x");
    Path other = Files.writeString(temp("b.kicheck", GONE, "1"), "x");
    Path foreign = Files.writeString(folder.resolve(".a.kicheck.tmp"), "x");
    writer.write(target, bytes("a"));
    assertThat(stale).doesNotExist();
    assertThat(formerRun).doesNotExist();
    assertThat(other).doesNotExist();
    assertThat(Files.list(folder)).containsExactlyInAnyOrder(target, foreign);
  }

  @Test
  void sparesWhatALivingProcessIsWriting() throws Exception {
    long living = ProcessHandle.current().parent().orElseThrow().pid();
    Path theirs = Files.writeString(temp("a.kicheck", String.valueOf(living), "1"), "x");
    writer.sweep(target);
    assertThat(theirs).exists();
  }

  @Test
  void sparesWhatAnotherPcMayStillBeWriting() throws Exception {
    Path theirs = Files.writeString(temp("a.kicheck", "0badcafe", GONE, "1"), "x");
    Path sameNumber = Files.writeString(temp("a.kicheck", "0badcafe", own(), "1"), "x");
    writer.write(target, bytes("a"));
    writer.sweepFolder(folder);
    assertThat(theirs).exists();
    assertThat(sameNumber).exists();
  }

  @Test
  void sparesWhatAnotherWriterOfThisProcessIsWriting() throws Exception {
    files.fail(Fault.WRITE, new IOException("full"));
    files.fail(Fault.DELETE, new IOException("busy"));
    assertThatThrownBy(() -> writer.write(target, bytes("a"))).isInstanceOf(WriteException.class);
    new DurableWriter(new Disk()).sweep(target);
    assertThat(files.temps()).singleElement().satisfies(temp -> assertThat(temp).exists());
  }

  @Test
  void createsTheTemporaryFileForTheOwnerOnly() throws Exception {
    Path file = folder.resolve("neu");
    try (FileOperations.NewFile _ = new Disk().createOwnerOnly(file)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void neverWritesIntoAFileThatIsAlreadyThere() throws Exception {
    Path file = Files.writeString(folder.resolve("alt"), "alt");
    assertThatThrownBy(() -> new Disk().createOwnerOnly(file).close())
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("alt");
  }

  private Path temp(String name, String process, String started) {
    return temp(name, HostName.key(), process, started);
  }

  private Path temp(String name, String host, String process, String started) {
    return folder.resolve(
        ".ki-startklar-%s-%s-%s-%s-1.tmp".formatted(HostName.key(name), host, process, started));
  }

  private static String own() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
