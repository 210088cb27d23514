package kistartklar.ui.command;

import java.util.Optional;
import javafx.stage.Stage;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.workspace.Workspace;

/** A window of the program, as commands see it: it shows one document or the start screen. */
public interface DocumentWindow {

  /** The window itself, over which others are opened. */
  Stage stage();

  /** The open document, if any. */
  Optional<Workspace> workspace();

  /** What can be done in this window. */
  Commands commands();

  /**
   * Shows a document here, or in a new window if this one has a document. A draft that can be
   * edited in a window already is not shown a second time.
   *
   * @return the window that shows the document
   */
  DocumentWindow showFree(OpenedDocument opened);

  /** Shows a document in the place of what this window shows. */
  DocumentWindow showHere(OpenedDocument opened);

  /** Shows the start screen in the place of what this window shows. */
  void showStart();

  /**
   * Ends the work on the open document, if there is one.
   *
   * @param then called when it is ended; not called if the user stays
   */
  void leave(Runnable then);

  /** Puts the window before all others. */
  void comeForward();

  /** The line for what is going on or has just been done. */
  Banner notice();

  /** Tells something that can be closed. */
  void say(String words, boolean error);

  /** Tells about something that should not have happened, and keeps at once what was entered. */
  void unexpected(Throwable fault);
}
