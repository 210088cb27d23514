package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the open document to copies in files and back again. */
@Tag("window")
class TeamActionsTest {

  @TempDir Path folder;

  private static Optional<Stage> stage(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith(title))
        .findFirst();
  }

  private static void press(Stage stage, String text) {
    Fx.run(() ->
        Find.visible(stage.getScene().getRoot())
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(text) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  private static boolean says(Stage stage, String part) {
    return Find.texts(stage.getScene().getRoot()).stream().anyMatch(text -> text.contains(part));
  }

  @Test
  void copyGoesOutAndItsAnswersComeBack() {
    Path file = folder.resolve("beispiel.kicheck");
    Path copy = folder.resolve("kopie.kicheck");
    QuestionId open = new QuestionId(12);
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.store.save(
        StoredDocument.unsaved(Documents.mixed()),
        file,
        new Expectation.Absent(),
        java.time.Instant.EPOCH);
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());

    Fx.run(() -> window.shell.commands().document().team().makeCopy());
    Stage copying = Fx.get(() -> stage("Kopie für ein").orElseThrow());
    window.dialogs.files.add(file);
    press(copying, "Kopie speichern …");
    assertThat(window.dialogs.said)
        .anyMatch(said -> said.contains("Das ist die Datei der geöffneten Einschätzung."));
    window.dialogs.files.add(copy);
    press(copying, "Kopie speichern …");
    window.until(() -> says(copying, "„kopie.kicheck“ ist gespeichert."));
    Fx.run(copying::close);
    Assessment made = window.read(copy);
    assertThat(made.origin()).hasValue(Documents.mixed().id());
    assertThat(made.responses()).isEmpty();

    window.store.save(
        StoredDocument.unsaved(made.withAnswer(open, Optional.of(Answer.YES))),
        copy,
        new Expectation.Replaceable(),
        java.time.Instant.EPOCH);
    Fx.run(() -> window.shell.commands().document().team().merge());
    Stage merging = Fx.get(() -> stage("Antworten zusammenführen").orElseThrow());
    window.dialogs.files.add(copy);
    press(merging, "Kopien wählen …");
    window.until(
        () -> says(merging, "kopie.kicheck, 1\u00a0Antwort") || says(merging, "1 Antwort"));
    press(merging, "Antworten vergleichen");
    assertThat(window.assessment()).isEqualTo(Documents.mixed());
    press(merging, "Einigkeit übernehmen");
    assertThat(window.assessment())
        .isEqualTo(Documents.mixed().withAnswer(open, Optional.of(Answer.YES)));
    Fx.run(merging::close);
    Fx.run(() -> window.workspace().undoActions().undo());
    assertThat(window.assessment()).isEqualTo(Documents.mixed());
    assertThat(window.faults).isEmpty();
  }
}
