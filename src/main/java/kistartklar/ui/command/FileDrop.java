package kistartklar.ui.command;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on a window. What is no document and no report is told when it is
 * read: names do not tell.
 */
public final class FileDrop {

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
    scene.setOnDragDropped(drop::dropped);
  }

  private void over(DragEvent event) {
    if (!files(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = files(event);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      open.accept(files);
    }
  }

  private static List<Path> files(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
