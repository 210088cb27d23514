package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockedBy;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static kistartklar.ui.shell.DocumentFolder.pressBeside;
import static kistartklar.ui.shell.DocumentFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Assessment;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of what is told about others who work on a document, in {@code target/screens}. */
@Tag("looks")
class NoticeGalleryTest {

  private static final Path FOLDER = Path.of("target/screens");

  @TempDir Path folder;
  private Path file;
  private Assessment content;

  @BeforeEach
  void store() {
    content = answered(Q1);
    file = folder.resolve("Musterkamp Verpackungsgroßhandel 2026.kicheck");
    DocumentFolder.store(new ShellFixture(folder, Optional.empty()), file, content);
  }

  @Test
  void paintsWhoTookTheDocumentOver() {
    ShellFixture window = opened(folder, file);
    lockedBy(file, "petra.lindemann", "BUERO-EINKAUF-02");
    Fx.run(() -> window.workspace().session().comeBack());
    window.until(() -> window.says("übernommen"));
    paint(window, "taken-over");
  }

  @Test
  void paintsWhatBecomesOfASecondVersion() {
    Path copy = folder.resolve("Musterkamp (in Konflikt stehende Kopie von Einkauf).kicheck");
    ShellFixture before = new ShellFixture(folder, Optional.empty());
    DocumentFolder.store(before, copy, with(content, Q2));
    ShellFixture window = opened(folder, file);
    window.until(() -> window.says("eine zweite Fassung"));
    window.press("Vergleichen …");
    pressBeside(window, "Unterschiede – KI-Startklar", "Auswahl übernehmen");
    window.until(() -> window.says("Gespeichert um"));
    paint(window, "second-version");
  }

  @Test
  void paintsThatASecondVersionIsNotOpenedBeside() {
    ShellFixture window = opened(folder, file);
    Path copy = folder.resolve("Musterkamp (in Konflikt stehende Kopie von Einkauf).kicheck");
    DocumentFolder.store(window, copy, with(content, Q2));
    Fx.run(() -> window.shell.open(copy));
    window.until(() -> window.says("Als neues Dokument öffnen"));
    paint(window, "second-version-opened");
  }

  private static void paint(ShellFixture window, String name) {
    Region root = Fx.get(() -> (Region) window.stage.getScene().getRoot());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
    for (ColorScheme colors : ColorScheme.values()) {
      Fx.run(() -> {
        if (root.getParent() instanceof Pane pane) {
          pane.getChildren().clear();
        }
      });
      Fx.show(root, 960, 640, colors);
      Path picture = FOLDER.resolve(name + (colors == ColorScheme.DARK ? "-dark" : "-light"));
      Pictures.write(root, 1.5, picture.resolveSibling(picture.getFileName() + ".png"));
      assertThat(picture.resolveSibling(picture.getFileName() + ".png")).isNotEmptyFile();
    }
  }
}
