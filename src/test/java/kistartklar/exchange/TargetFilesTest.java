package kistartklar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.file.HostName;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users have written reaches its place whole or not at all, and they are told why not. */
@Tag("pure")
class TargetFilesTest {

  private static final byte[] BYTES = "neu".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final FaultyFiles files = new FaultyFiles();
  private final TargetFiles targets = new TargetFiles(files);

  private String refusal(Path target) {
    WriteResult result = targets.write(target, BYTES);
    assertThat(result).isInstanceOf(WriteResult.Refused.class);
    return Messages.german().get(((WriteResult.Refused) result).reason());
  }

  private List<String> names() throws Exception {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAndReplacesAndLeavesNothingElse() throws Exception {
    Path target = folder.resolve("plan.xlsx");
    targets.write(target, "alt".getBytes(StandardCharsets.UTF_8));
    assertThat(targets.write(target, BYTES)).isEqualTo(new WriteResult.Written(target));
    assertThat(target).hasBinaryContent(BYTES);
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void forcesTheFileBeforeItTakesItsPlaceAndTheFolderAfterwards() {
    targets.write(folder.resolve("bericht.pdf"), BYTES);
    assertThat(files.steps())
        .containsSubsequence(Fault.WRITE, Fault.FORCE, Fault.REPLACE, Fault.FORCE_FOLDER);
  }

  @Test
  void replacesTheFileBehindALink() throws Exception {
    Path file = Files.writeString(folder.resolve("echt.ics"), "alt");
    Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);
    targets.write(link, BYTES);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(BYTES);
  }

  @Test
  void sweepsWhatAKilledRunLeftInTheFolder() throws Exception {
    String gone = String.valueOf(Long.MAX_VALUE);
    Files.writeString(
        folder.resolve(".ki-startklar-0badcafe-%s-%s-1-1.tmp".formatted(HostName.key(), gone)), "");
    targets.write(folder.resolve("bericht.pdf"), BYTES);
    assertThat(names()).containsExactly("bericht.pdf");
  }

  @Test
  void newFilesMayBeReadByWhomTheUsersSettingsLet() throws Exception {
    Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
    Path target = folder.resolve("bericht.pdf");
    targets.write(target, BYTES);
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void replacedFilesKeepTheirRights() throws Exception {
    Path target = Files.writeString(folder.resolve("bericht.pdf"), "alt");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    targets.write(target, BYTES);
    assertThat(target).hasBinaryContent(BYTES);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void saysThatAFolderIsNoTarget() throws Exception {
    Files.createDirectory(folder.resolve("plan.xlsx"));
    assertThat(refusal(folder.resolve("plan.xlsx")))
        .isEqualTo("„plan.xlsx“ ist ein Ordner. Wählen Sie einen Dateinamen.");
  }

  @Test
  void saysThatTheFolderIsMissingBeforeAnythingIsMade() throws Exception {
    WriteResult result =
        targets.write(
            folder.resolve("weg/plan.xlsx"),
            _ -> Optional.empty(),
            () -> {
              throw new AssertionError("made in vain");
            });
    assertThat(Messages.german().get(((WriteResult.Refused) result).reason()))
        .startsWith("Den Ordner „")
        .contains("weg");
    assertThat(names()).isEmpty();
  }

  @Test
  @Timeout(10)
  void refusesAPipeAtOnce() throws Exception {
    Path pipe = folder.resolve("r.pdf");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(refusal(pipe)).startsWith("„r.pdf“ ist keine gewöhnliche Datei.");
  }

  @Test
  void leavesAProtectedFileAsItWas() throws Exception {
    Path target = Files.writeString(folder.resolve("plan.xlsx"), "alt");
    assumeThat(target.toFile().setWritable(false)).isTrue();
    assertThat(refusal(target)).startsWith("Die Datei „plan.xlsx“ ist schreibgeschützt");
    assertThat(target).hasContent("alt");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device,ist auf dem Laufwerk kein Platz mehr",
    "Disk quota exceeded,ist auf dem Laufwerk kein Platz mehr",
    "File too large,als das System hier eine Datei werden lässt",
    "File name too long,Wählen Sie einen kürzeren Namen",
    "Read-only file system,liegt auf einem schreibgeschützten Laufwerk"
  })
  void saysWhatIsInTheWayAndLeavesNothing(String system, String words) throws Exception {
    Path target = Files.writeString(folder.resolve("bericht.pdf"), "alt");
    files.fail(Fault.WRITE, new IOException(system));
    assertThat(refusal(target)).contains("„bericht.pdf“", words);
    assertThat(target).hasContent("alt");
    assertThat(names()).containsExactly("bericht.pdf");
  }

  @Test
  void saysThatANameIsTooLongForTheDrive() throws Exception {
    assertThat(refusal(folder.resolve("x".repeat(300) + ".pdf"))).contains("kürzeren Namen");
    assertThat(names()).isEmpty();
  }

  @Test
  void refusesNoFileBecauseOfWhatFailsAfterwards() {
    files.fail(Fault.FORCE_FOLDER, new IOException("Input/output error"));
    assertThat(refusal(folder.resolve("bericht.pdf"))).contains("hat nicht bestätigt");
    assertThat(folder.resolve("bericht.pdf")).hasBinaryContent(BYTES);
  }

  private WriteResult.Busy busy(Path target) {
    WriteResult result = targets.write(target, BYTES);
    assertThat(result).isInstanceOf(WriteResult.Busy.class);
    return (WriteResult.Busy) result;
  }

  @Test
  void offersAnotherNameWhileTheTargetIsInUse() throws Exception {
    Path target = Files.writeString(folder.resolve("Bericht.pdf"), "alt");
    files.fail(Fault.REPLACE, new FileSystemException("x", null, "being used by another process"));
    Message reason = busy(target).reason();
    assertThat(Messages.german().get(reason)).contains("von einem anderen Programm gesperrt");
    assertThat(busy(target).free()).isEqualTo(folder.resolve("Bericht (2).pdf"));
    assertThat(target).hasContent("alt");
    assertThat(names()).containsExactly("Bericht.pdf");
  }

  @Test
  void offersTheFirstNumberThatIsFree() throws Exception {
    Path target = Files.writeString(folder.resolve("Bericht.pdf"), "alt");
    Files.createDirectory(folder.resolve("Bericht (2).pdf"));
    Files.createSymbolicLink(folder.resolve("Bericht (3).pdf"), Path.of("nirgends"));
    files.blockOpenFiles();
    files.fail(Fault.REPLACE, new AccessDeniedException("x"));
    assertThat(busy(target).free()).isEqualTo(folder.resolve("Bericht (4).pdf"));
  }
}
