package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.report.pdf.PdfCheck;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's other forms, saved from the menu. */
@Tag("window")
class ReportSavingTest {

  @TempDir Path folder;

  private ShellFixture example() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    return window;
  }

  @Test
  void savesTheSummary() throws Exception {
    ShellFixture window = example();
    Path file = folder.resolve("seite.pdf");
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveSummary);
    window.until(() -> window.says("„seite.pdf“ ist gespeichert."));
    assertThat(PdfCheck.isComplete(Files.readAllBytes(file), 1)).isTrue();
    assertThat(window.dialogs.said)
        .containsExactly(
            "Für wen ist der Bericht? FULL", "target Beispiel GmbH – Zusammenfassung.pdf");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void savesTheReportToBeEdited() throws Exception {
    ShellFixture window = example();
    Path file = folder.resolve("bericht.odt");
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveEditable);
    window.until(() -> window.says("„bericht.odt“ ist gespeichert."));
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    assertThat(window.faults).isEmpty();
  }
}
