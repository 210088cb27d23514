package kistartklar;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import javax.swing.JOptionPane;
import kistartklar.cli.Console;
import kistartklar.diagnosis.ProgramLog;
import kistartklar.text.Messages;

/** Tells that the window could not be opened. */
final class StartFailure {

  private final Path log;
  private final Messages messages = Messages.german();

  /**
   * @param log the folder of the log
   */
  StartFailure(Path log) {
    this.log = log;
  }

  /** Tells it on the terminal and in the log. */
  void print(Throwable fault) {
    new ProgramLog(log, Clock.systemDefaultZone()).fault(fault);
    Console console = Console.ofProcess(messages);
    console.report("cli.noWindow", log);
    console.trace(fault);
  }

  /**
   * Tells it there and in a plain dialog of another toolkit, because who starts a program by a
   * double click sees no terminal. Returns once the user has closed the dialog, if one can be
   * shown.
   */
  void tell(Throwable fault) {
    print(fault);
    try {
      if (!GraphicsEnvironment.isHeadless()) {
        JOptionPane.showMessageDialog(
            null,
            messages.get("cli.noWindow", log).replace(". ", ".\n"),
            messages.get("cli.noWindow.title"),
            JOptionPane.ERROR_MESSAGE);
      }
    } catch (RuntimeException | LinkageError | AWTError e) {
      // There is nothing left to tell it with.
    }
  }
}
