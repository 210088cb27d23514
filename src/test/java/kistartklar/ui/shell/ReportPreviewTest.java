package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from the evaluation to the print preview and on to the system's program for PDFs. */
class ReportPreviewTest {

  @TempDir Path folder;

  private static Optional<Stage> preview() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("Druckvorschau"))
        .findFirst();
  }

  @Test
  void showsTheReportAndHandsItToTheProgramForPdfs() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Result()));

    window.press("Drucken …");
    window.until(() -> preview().isPresent());
    Stage shown = Fx.get(() -> preview().orElseThrow());
    window.until(() ->
        Find.texts(shown.getScene().getRoot()).stream()
            .anyMatch(text -> text.startsWith("Seite 1 von ")));
    assertThat(window.dialogs.said).containsExactly("Für wen ist der Bericht? FULL");

    Path pdf = folder.resolve("druck.pdf");
    window.dialogs.files.add(pdf);
    Fx.run(() ->
        Find.visible(shown.getScene().getRoot())
            .filter(javafx.scene.control.Button.class::isInstance)
            .map(javafx.scene.control.Button.class::cast)
            .filter(button -> button.getText().equals("Im PDF-Programm öffnen"))
            .findFirst()
            .orElseThrow()
            .fire());
    window.until(() -> window.shownOutside.contains(pdf));
    assertThat(pdf).isNotEmptyFile();
    Fx.run(shown::close);
    assertThat(window.faults).isEmpty();
  }
}
