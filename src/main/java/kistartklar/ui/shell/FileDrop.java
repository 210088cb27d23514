package kistartklar.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes what is dropped on a window, as far as it is documents or reports. */
final class FileDrop {

  private final Consumer<List<Path>> open;

  private FileDrop(Consumer<List<Path>> open) {
    this.open = open;
  }

  /** Opens the first file that is dropped. */
  static void install(Scene scene, Consumer<Path> open) {
    installForSeveral(scene, files -> open.accept(files.getFirst()));
  }

  /** Hands on all files that are dropped together, at least one. */
  static void installForSeveral(Scene scene, Consumer<List<Path>> open) {
    FileDrop drop = new FileDrop(open);
    scene.setOnDragOver(drop::over);
    scene.setOnDragDropped(drop::dropped);
  }

  /** Whether a file is a report rather than a document; its name tells. */
  static boolean isReport(Path file) {
    return ends(file, ".pdf");
  }

  private static boolean ends(Path file, String ending) {
    return Shell.fileName(file).toLowerCase(Locale.ROOT).endsWith(ending);
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
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .filter(path -> isReport(path) || ends(path, ".kicheck"))
        .toList();
  }
}
