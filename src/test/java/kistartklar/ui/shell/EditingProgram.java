package kistartklar.ui.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import kistartklar.Main;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Spoken;

/**
 * The real program in a process of its own with somebody who works in it: begins a new assessment
 * if there is no file, and enters the name of the firm. Arguments are those of the program.
 */
final class EditingProgram {

  static final String FIRM = "Absturz & Söhne";

  /**
   * System property: what a shell is to do at once when that is entered, SELF being the program.
   */
  static final String THEN = "then";

  /** System property: whether the windows hang from then on. */
  static final String HANG = "hang";

  private EditingProgram() {}

  static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(() -> work(arguments.length == 0));
    Main.main(arguments);
  }

  private static void work(boolean begin) {
    if (begin) {
      press("Neue Einschätzung");
    }
    openCompany();
    until(root ->
        Find.visible(root)
            .filter(node -> "Name des Unternehmens".equals(Spoken.name(node)))
            .filter(TextField.class::isInstance)
            .peek(field -> ((TextField) field).setText(FIRM))
            .peek(field ->
                Optional.ofNullable(System.getProperty(THEN)).ifPresent(EditingProgram::run)));
  }

  /** Before anything that was entered can have been saved. */
  private static void run(String command) {
    try {
      new ProcessBuilder("sh", "-c", command.replace("SELF", "" + ProcessHandle.current().pid()))
          .start();
      while (Boolean.getBoolean(HANG)) {
        LockSupport.park();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document opens where there is something to be done, and not at its beginning. */
  private static void openCompany() {
    until(root ->
        Find.visible(root)
            .filter(
                node -> node instanceof Button && "Unternehmen".equals(node.getAccessibleText()))
            .peek(row -> ((Button) row).fire()));
  }

  private static void press(String text) {
    until(root ->
        Find.visible(root)
            .filter(node -> node instanceof Button button && text.equals(button.getText()))
            .peek(button -> ((Button) button).fire()));
  }

  /** Tries until a node was found in one of the windows. */
  private static void until(Function<Node, Stream<Node>> action) {
    while (!tried(action)) {
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static boolean tried(Function<Node, Stream<Node>> action) {
    CompletableFuture<Boolean> found = new CompletableFuture<>();
    try {
      Platform.runLater(() ->
          found.complete(
              Window.getWindows().stream()
                  .map(window -> window.getScene().getRoot())
                  .flatMap(action::apply)
                  .findFirst()
                  .isPresent()));
    } catch (IllegalStateException e) {
      return false; // The toolkit is not there yet.
    }
    return found.join();
  }
}
