package kistartklar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.store.file.Disk;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

  private static final byte[] BYTES = "neu".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final ExportFile exports = new ExportFile(new Disk());

  private String refusal(Path target) {
    return exports.write(target, BYTES).map(Messages.german()::get).orElse("");
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAndReplacesAndLeavesNothingElse() throws Exception {
    Path target = folder.resolve("plan.xlsx");
    assertThat(exports.write(target, "alt".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(exports.write(target, BYTES)).isEmpty();
    assertThat(target).hasBinaryContent(BYTES);
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void replacesTheFileBehindALink() throws Exception {
    Path file = Files.writeString(folder.resolve("echt.ics"), "alt");
    Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);
    assertThat(exports.write(link, BYTES)).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(BYTES);
  }

  @Test
  void saysThatAFolderIsNoTarget() throws Exception {
    Files.createDirectory(folder.resolve("plan.xlsx"));
    assertThat(refusal(folder.resolve("plan.xlsx")))
        .isEqualTo("„plan.xlsx“ ist ein Ordner. Wählen Sie einen Dateinamen.");
  }

  @Test
  void saysThatTheFolderIsMissing() throws Exception {
    assertThat(refusal(folder.resolve("weg/plan.xlsx"))).startsWith("Den Ordner „").contains("weg");
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesAProtectedFileAsItWas() throws Exception {
    Path target = Files.writeString(folder.resolve("plan.xlsx"), "alt");
    assumeThat(target.toFile().setWritable(false)).isTrue();
    assertThat(refusal(target)).startsWith("Die Datei „plan.xlsx“ ist schreibgeschützt");
    assertThat(target).hasContent("alt");
    assertThat(names()).containsExactly("plan.xlsx");
  }
}
