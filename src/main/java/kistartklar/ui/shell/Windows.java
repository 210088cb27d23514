package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import kistartklar.store.settings.WindowBounds;
import kistartklar.ui.shared.Dialogs;

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
  private final FilesBeingOpened opening = new FilesBeingOpened();
  private final DiscardedDrafts discarded;

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
    discarded =
        new DiscardedDrafts(parts.storage(), parts.background(), id -> showing(id).isPresent());
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

  /** The drafts thrown away in any window. */
  DiscardedDrafts discarded() {
    return discarded;
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

  /** The window that shows this file, by the path it was opened with. */
  Optional<Shell> showing(Path file) {
    Path wanted = FilesBeingOpened.place(file);
    return open.stream()
        .filter(window ->
            window
                .workspace()
                .flatMap(shown -> shown.session().fileProperty().get())
                .filter(shown -> FilesBeingOpened.place(shown).equals(wanted))
                .isPresent())
        .findFirst();
  }

  /** The window that shows the document with this id. */
  Optional<Shell> showing(UUID id) {
    return open.stream()
        .filter(window ->
            window
                .workspace()
                .filter(shown -> shown.session().model().assessment().id().equals(id))
                .isPresent())
        .findFirst();
  }

  /** The window in which the document with this id can be edited. */
  Optional<Shell> editing(UUID id) {
    return open.stream()
        .filter(window ->
            window
                .workspace()
                .map(shown -> shown.session().model())
                .filter(model -> model.assessment().id().equals(id))
                .filter(model -> !model.readOnlyProperty().get())
                .isPresent())
        .findFirst();
  }

  /** The documents that can be edited in the windows. */
  Set<UUID> edited() {
    return open.stream()
        .flatMap(window -> window.workspace().stream())
        .map(shown -> shown.session().model())
        .filter(model -> !model.readOnlyProperty().get())
        .map(model -> model.assessment().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The files that are just being opened in any window. */
  FilesBeingOpened opening() {
    return opening;
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
      Runnable end = new Turn().first(this::endIfNoneIsOpen);
      parts.background().after(PATIENCE, end);
      discarded.deleteAll(() -> parts.settings().change(now -> now.withWindow(bounds), end));
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

  /** Tells about something that should not have happened, wherever the user is looking. */
  public void unexpected(Throwable fault) {
    if (!open.isEmpty()) {
      open.forEach(Shell::secure);
      front().unexpected(fault);
    }
  }
}
