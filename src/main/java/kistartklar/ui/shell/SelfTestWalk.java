package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.exchange.WriteResult;
import kistartklar.report.Form;
import kistartklar.store.StoredDocument;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.workspace.Steps;

/**
 * Walks through the steps of the document that is being opened, by the keys a user would press,
 * answers a question, writes the report and closes the window. If the document does not open or the
 * report cannot be written, the window closes without a report.
 */
public final class SelfTestWalk {

  /** How many steps it shows. */
  public static final int STEPS = Steps.ALL.size();

  /** Long enough that each step is drawn before the next key. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Long enough to look at the program from outside when everything is done. */
  private static final Duration REST = Duration.ofSeconds(1);

  private static final int PATIENCE = 300;

  private final Shell shell;
  private final ShellParts parts;
  private final Path report;

  /**
   * @param shell shown already, with a document on its way
   * @param report file for the report
   */
  public SelfTestWalk(Shell shell, ShellParts parts, Path report) {
    this.shell = shell;
    this.parts = parts;
    this.report = report;
  }

  /** Begins; to be called on the window's thread. */
  public void start() {
    awaitDocument(PATIENCE);
  }

  private void awaitDocument(int patience) {
    if (shell.workspace().isPresent()) {
      shell.workspace().orElseThrow().navigator().goTo(new StepId.Introduction());
      then(() -> step(1));
    } else if (patience > 0) {
      then(() -> awaitDocument(patience - 1));
    } else {
      shell.quit();
    }
  }

  private void step(int number) {
    if (number == STEPS) {
      then(this::writeReport);
      return;
    }
    press(KeyCode.RIGHT, true);
    press(KeyCode.J, false);
    then(() -> step(number + 1));
  }

  /** As if the key were pressed, without depending on which window has the system's focus. */
  private void press(KeyCode key, boolean alt) {
    Scene scene = shell.workspace().orElseThrow().getScene();
    Event.fireEvent(
        scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, alt, false));
  }

  private void writeReport() {
    StoredDocument document = shell.workspace().orElseThrow().session().document();
    LocalDate today = LocalDate.now(parts.clock());
    parts
        .background()
        .run(
            () ->
                parts
                    .pdf()
                    .report(document, Form.FULL, today, report, Replaceable.ANY_PDF, () -> false),
            this::written);
  }

  private void written(WriteResult result) {
    parts.background().after(REST, shell::quit);
  }

  private void then(Runnable action) {
    parts.background().after(PAUSE, action);
  }
}
