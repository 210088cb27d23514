package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from the start screen to a folder of documents and on to one of them. */
@Tag("window")
class PortfoliosTest {

  @TempDir Path folder;

  private static Optional<Stage> list() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle() != null && stage.getTitle().contains("in einem Ordner"))
        .findFirst();
  }

  @Test
  void opensADocumentFromTheListAndKeepsTheList() throws Exception {
    Path customers = Files.createDirectories(folder.resolve("Kunden/Nord"));
    Path file = customers.resolve("beispiel.kicheck");
    Files.write(file, DocumentFormat.write(StoredDocument.unsaved(Documents.mixed())));
    ShellFixture window = new ShellFixture(folder, Optional.empty());

    window.dialogs.files.add(folder.resolve("Kunden"));
    window.press("Ordner mit Einschätzungen …");
    window.until(() ->
        list()
            .filter(stage ->
                Find.visible(stage.getScene().getRoot())
                    .anyMatch(
                        node -> node instanceof TableView<?> table && !table.getItems().isEmpty()))
            .isPresent());
    assertThat(window.dialogs.said).containsExactly("Ordner mit Einschätzungen wählen");
    assertThat(window.shell.workspace()).isEmpty();

    Stage shown = Fx.get(() -> list().orElseThrow());
    Fx.run(() -> {
      TableView<?> table =
          (TableView<?>)
              Find.visible(shown.getScene().getRoot())
                  .filter(TableView.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      table.getSelectionModel().select(0);
      table.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    window.until(() -> window.shell.workspace().isPresent());
    assertThat(window.assessment()).isEqualTo(Documents.mixed());
    assertThat(Fx.get(shown::isShowing)).isTrue();
    Fx.run(shown::close);
    assertThat(window.faults).isEmpty();
  }
}
