package kistartklar.ui.command;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on a window. What is no document and no report is told when it is
 * read: names do not tell.
 */
public final class FileDrop {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Consumer<List<Path>> open;

  private FileDrop(Consumer<List<Path>> open) {
    this.open = open;
  }

  /** Opens the first file that is dropped. */
  public static void install(Scene scene, Consumer<Path> open) {
    installForSeveral(scene, files -> open.accept(files.getFirst()));
  }

  /** Hands on all files that are dropped together, at least one. */
  static void installForSeveral(Scene scene, Consumer<List<Path>> open) {
    FileDrop drop = new FileDrop(open);
    scene.setOnDragOver(drop::over);
    scene.setOnDragExited(event -> drop.show(scene, false));
    scene.setOnDragDropped(drop::dropped);
  }

  private void over(DragEvent event) {
    if (!files(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      show(event, true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = files(event);
    show(event, false);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      open.accept(files);
    }
  }

  private void show(DragEvent event, boolean over) {
    if (event.getSource() instanceof Scene scene) {
      show(scene, over);
    } else if (event.getSource() instanceof Node node && node.getScene() != null) {
      show(node.getScene(), over);
    }
  }

  /** The whole window is where files can be dropped: it gets a frame while they are above it. */
  private void show(Scene scene, boolean over) {
    scene.getRoot().pseudoClassStateChanged(DROPPING, over);
  }

  private static List<Path> files(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
