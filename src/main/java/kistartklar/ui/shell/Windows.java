package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.stage.Stage;
import kistartklar.store.settings.WindowBounds;
import kistartklar.ui.command.OpenWindows;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.OnlyFirst;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.workspace.Workspace;

/**
 * The windows of the program, one per document. Knows which are open, finds the one that shows a
 * file, and ends the program with the last of them. Used on the window's thread only.
 */
public final class Windows {

  /** A window that shows nothing yet, and what asks and tells over it. */
  public record Frame(Stage stage, Dialogs dialogs) {}

  /** As long as the place of a window may take to be kept; nobody waits longer for that. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ShellParts parts;
  private final Supplier<Frame> frames;
  private final Runnable onEnd;
  private final List<Shell> open = new ArrayList<>();
  private final OpenWindows documents;

  /**
   * Begins without a window.
   *
   * @param frames makes a frame for each window
   * @param onEnd what happens when the last window is closed
   */
  public Windows(ShellParts parts, Supplier<Frame> frames, Runnable onEnd) {
    this.parts = parts;
    this.frames = frames;
    this.onEnd = onEnd;
    documents = new OpenWindows(parts, open);
  }

  /** Shows the first window, with a document or with the start screen. */
  public Shell start(Optional<Path> file) {
    Shell first = create();
    first.show();
    file.ifPresent(first::open);
    return first;
  }

  /** What a later start of the program asks for: these files, or only to come forward. */
  public void request(List<Path> files) {
    if (open.isEmpty()) {
      // The last window has just been closed; what ends the program then finds this one.
      start(files.stream().findFirst());
      files.stream().skip(1).forEach(front()::open);
      return;
    }
    Shell front = front();
    front.comeForward();
    files.forEach(front::open);
  }

  /** The windows as commands see them. */
  OpenWindows documents() {
    return documents;
  }

  private Shell front() {
    return open.stream().filter(Shell::isFocused).findFirst().orElseGet(open::getLast);
  }

  private Shell create() {
    Frame frame = frames.get();
    Optional<WindowBounds> place =
        open.isEmpty()
            ? parts.settings().get().window()
            : Optional.of(WindowPlacement.besides(front().bounds()));
    Shell window = new Shell(parts, frame, this);
    WindowPlacement.apply(frame.stage(), place);
    open.add(window);
    return window;
  }

  /** The window for another document: this one if it shows none, else a new one. */
  Shell freeWindow(Shell from) {
    if (open.contains(from) && from.workspace().isEmpty()) {
      return from;
    }
    Shell window = create();
    window.show();
    return window;
  }

  /** All open windows, in the order they were opened. */
  public List<Shell> open() {
    return List.copyOf(open);
  }

  /**
   * A window has been left for good: it goes, and with the last one the program ends.
   *
   * @param then called if others are left
   */
  void closed(Shell window, Runnable then) {
    WindowBounds bounds = window.bounds();
    window.hide();
    open.remove(window);
    if (open.isEmpty()) {
      Runnable end = new OnlyFirst().first(this::endIfNoneIsOpen);
      parts.background().after(PATIENCE, end);
      documents
          .discarded()
          .deleteAll(() -> parts.settings().change(now -> now.withWindow(bounds), end));
    } else {
      parts.settings().change(now -> now.withWindow(bounds));
      then.run();
    }
  }

  private void endIfNoneIsOpen() {
    if (open.isEmpty()) {
      onEnd.run();
    }
  }

  /**
   * Closes all windows, each once what it shows is kept. Those that have something to ask come
   * first: who stays there keeps the others as well.
   */
  void quit() {
    if (!open.isEmpty()) {
      Shell next =
          open.stream().filter(Shell::hasSomethingToAsk).findFirst().orElseGet(this::front);
      next.close(this::quit);
    }
  }

  /**
   * Ends the work on all documents without asking, because the program is being ended. Nothing that
   * was entered is lost, and no lock stays behind.
   *
   * @param then called when everything is kept; not at all as long as a drive does not answer
   */
  public void endUnasked(Runnable then) {
    List<DocumentSession> sessions =
        open.stream()
            .flatMap(window -> window.workspace().stream())
            .map(Workspace::session)
            .toList();
    AtomicInteger left = new AtomicInteger(sessions.size());
    if (sessions.isEmpty()) {
      then.run();
    }
    sessions.forEach(session ->
        session.endUnasked(() -> {
          if (left.decrementAndGet() == 0) {
            then.run();
          }
        }));
  }

  /** Tells about something that should not have happened, wherever the user is looking. */
  public void unexpected(Throwable fault) {
    if (!open.isEmpty()) {
      open.forEach(Shell::secure);
      front().unexpected(fault);
    }
  }
}
