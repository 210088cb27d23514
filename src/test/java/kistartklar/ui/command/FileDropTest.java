package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.effect.InnerShadow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Drags;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What is drawn onto a window with the pointer. */
@Tag("window")
class FileDropTest {

  private final FxRobot robot = new FxRobot();

  @TempDir Path folder;

  @BeforeEach
  void forgetOtherDrags() {
    Drags.forget();
  }

  private Path file(String name) throws Exception {
    return Files.writeString(folder.resolve(name), "");
  }

  /** Draws files from one part of a window to the other, and tells what came of it. */
  private List<List<Path>> dropped(Path... files) {
    List<List<Path>> opened = new ArrayList<>();
    Label from = Fx.get(() -> new Label("Dateien"));
    Label to = Fx.get(() -> new Label("Ziel"));
    VBox root = Fx.get(() -> new VBox(200, from, to));
    Scene scene = Fx.show(root, 400, 400, ColorScheme.LIGHT);
    Fx.run(() -> {
      from.setOnDragDetected(event -> {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(java.util.Arrays.stream(files).map(Path::toFile).toList());
        from.startDragAndDrop(TransferMode.COPY).setContent(content);
        event.consume();
      });
      FileDrop.installForSeveral(scene, opened::add);
    });
    robot.drag(from).dropTo(to);
    Fx.run(() -> {});
    return opened;
  }

  @Test
  void takesDocumentsAndReports() throws Exception {
    Path document = file("firma.kicheck");
    Path report = file("Bericht.PDF");
    assertThat(dropped(document, report)).containsExactly(List.of(document, report));
  }

  /** Its content will tell what it is: mail programs change names. */
  @Test
  void takesFilesOfAnyName() throws Exception {
    Path document = file("firma.kicheck.txt");
    assertThat(dropped(document)).containsExactly(List.of(document));
  }

  @Test
  void everyWindowTakesThem() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    assertThat(Fx.get(() -> window.shell.scene().getOnDragDropped())).isNotNull();
    window.press("Neue Einschätzung");
    assertThat(Fx.get(() -> window.shell.scene().getOnDragDropped())).isNotNull();
  }

  @Test
  void aFolderIsListed() throws Exception {
    ShellFixture window = new ShellFixture(folder.resolve("data"), Optional.empty());
    Path firms = Files.createDirectory(folder.resolve("Firmen"));
    Fx.run(() -> window.shell.commands().starting().showFolder(firms));
    window.until(() ->
        Fx.get(() ->
            javafx.stage.Window.getWindows().stream()
                .map(javafx.stage.Stage.class::cast)
                .anyMatch(stage -> stage != window.stage && stage.isShowing())));
  }

  @Test
  void theWindowHasAFrameWhileFilesAreAboveIt() throws Exception {
    List<Boolean> marked = new ArrayList<>();
    Path document = file("firma.kicheck");
    Label from = Fx.get(() -> new Label("Dateien"));
    Label to = Fx.get(() -> new Label("Ziel"));
    VBox root = Fx.get(() -> new VBox(200, from, to));
    Scene scene = Fx.show(root, 400, 400, ColorScheme.LIGHT);
    PseudoClass dropping = PseudoClass.getPseudoClass("dropping");
    Fx.run(() -> {
      from.setOnDragDetected(event -> {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(document.toFile()));
        from.startDragAndDrop(TransferMode.COPY).setContent(content);
        event.consume();
      });
      FileDrop.installForSeveral(scene, files -> {});
    });
    robot.drag(from).moveTo(to).moveBy(3, 3).moveBy(3, 3);
    Fx.run(() -> marked.add(scene.getRoot().getPseudoClassStates().contains(dropping)));
    Fx.run(() -> scene.getRoot().applyCss());
    assertThat(scene.getRoot().getEffect()).isInstanceOf(InnerShadow.class);
    robot.drop();
    Fx.run(() -> marked.add(scene.getRoot().getPseudoClassStates().contains(dropping)));
    assertThat(marked).containsExactly(true, false);
  }
}
