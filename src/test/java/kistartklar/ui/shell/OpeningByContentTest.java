package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.exchange.PdfFiles;
import kistartklar.report.Form;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window makes of a file is decided by its content. */
@Tag("window")
class OpeningByContentTest {

  private static final Assessment CONTENT = Documents.mixed();

  @TempDir Path folder;

  private ShellFixture opened(Path file) {
    ShellFixture window = new ShellFixture(folder.resolve("data"), Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    return window;
  }

  @Test
  void aReportUnderTheNameOfADocumentBeginsAnAssessmentOfItsOwn() throws Exception {
    byte[] report =
        new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", new Disk())
            .report(StoredDocument.unsaved(CONTENT), Form.FULL, LocalDate.EPOCH);
    Path file = Files.write(folder.resolve("bericht.kicheck"), report);
    ShellFixture window = opened(file);
    assertThat(window.assessment().origin()).contains(CONTENT.id());
    assertThat(Fx.get(() -> window.workspace().session().fileProperty().get())).isEmpty();
    assertThat(lockOf(file)).doesNotExist();
    assertThat(file).hasBinaryContent(report);
  }

  @Test
  void aDocumentUnderTheNameOfAReportIsEditedInItsFile() {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("firma.pdf"), CONTENT);
    ShellFixture window = opened(file);
    assertThat(window.assessment()).isEqualTo(CONTENT);
    assertThat(Fx.get(() -> window.workspace().session().fileProperty().get())).contains(file);
    assertThat(lockOf(file)).exists();
  }

  @Test
  void whatIsNeitherSaysSo() throws Exception {
    Path file = Files.writeString(folder.resolve("brief.pdf"), "Guten Tag");
    ShellFixture window = new ShellFixture(folder.resolve("data"), Optional.of(file));
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.dialogs.said.getFirst()).contains("Die Datei heißt zwar .pdf");
    window.until(() -> !Files.exists(lockOf(file)));
  }
}
