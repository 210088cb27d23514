package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from the evaluation to the print preview and on to the system's program for PDFs. */
@Tag("window")
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
    assertThat(window.dialogs.notes).isEmpty();

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

  /** Paper is asked for before there is a document. */
  @Test
  void showsTheQuestionnaireWithoutADocument() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    Fx.run(() -> menuItem(window, "Fragebogen drucken …").fire());
    window.until(() -> preview().isPresent());
    Stage shown = Fx.get(() -> preview().orElseThrow());
    assertThat(shown.getTitle()).contains("Fragebogen zur KI-Einführung");
    window.until(() ->
        Find.texts(shown.getScene().getRoot()).stream()
            .anyMatch(text -> text.startsWith("Seite 1 von ")));
    assertThat(window.dialogs.said).isEmpty();
    Fx.run(shown::close);
    assertThat(window.faults).isEmpty();
  }

  private static MenuItem menuItem(ShellFixture window, String ending) {
    return Find.visible(window.root())
        .filter(MenuBar.class::isInstance)
        .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getText() != null && item.getText().replace("_", "").endsWith(ending))
        .findFirst()
        .orElseThrow();
  }
}
