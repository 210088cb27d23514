package kistartklar.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dropped on a window, if it is a document or a report. */
final class FileDrop {

  private final Consumer<Path> open;

  private FileDrop(Consumer<Path> open) {
    this.open = open;
  }

  static void install(Scene scene, Consumer<Path> open) {
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
    if (file(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = file(event);
    event.setDropCompleted(file.isPresent());
    event.consume();
    file.ifPresent(open);
  }

  private static Optional<Path> file(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .filter(path -> isReport(path) || ends(path, ".kicheck"))
        .findFirst();
  }
}
