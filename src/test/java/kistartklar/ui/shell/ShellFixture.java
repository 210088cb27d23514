package kistartklar.ui.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.Opening;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.report.ReportFile;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.file.FileOperations;
import kistartklar.store.local.LocalStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.testing.CountedBackground;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over real files in a folder of the test's own. */
final class ShellFixture {

  final Path folder;
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final List<Throwable> faults = new ArrayList<>();
  final List<Path> shownOutside = new ArrayList<>();

  /** PDF files that another program has open. */
  final Set<Path> inUse = new CopyOnWriteArraySet<>();

  final List<String> ended = new ArrayList<>();
  final LocalStore local;
  final DocumentStore store;
  final Stage stage;
  final Windows windows;
  final CountedBackground background;

  /** The first window. */
  final Shell shell;

  private boolean framed;

  /** Those that nobody has closed yet, the newest first. */
  private static final Deque<ShellFixture> OPEN = new ArrayDeque<>();

  ShellFixture(Path folder, Optional<Path> document) {
    this(folder, document, new Disk());
  }

  ShellFixture(Path folder, Optional<Path> document, FileOperations files) {
    this(folder, document, files, Messages.german());
  }

  ShellFixture(Path folder, Optional<Path> document, FileOperations files, Messages messages) {
    this.folder = folder;
    stage = Fx.stage();
    Guide guide = GuideReader.read();
    background = new CountedBackground(new FxBackground(faults::add), faults::add);
    Clock clock = Clock.systemDefaultZone();
    local = LocalStore.of(files, new UserDirectories(folder), clock);
    store = local.store();
    windows =
        Fx.get(() -> {
          closeOtherWindows();
          ShellParts parts =
              new ShellParts(
                  guide,
                  messages,
                  new StoreStorage(local, new Opening(store), clock),
                  local,
                  background,
                  new Settings(local.preferences(), background),
                  new PdfFiles(guide, messages, "1.0.0", this::move),
                  Documents::mixed,
                  shownOutside::add,
                  clock,
                  "1.0.0");
          return new Windows(parts, this::frame, () -> ended.add("quit"));
        });
    shell = Fx.get(() -> windows.start(document));
    Fx.run(() -> {});
    OPEN.push(this);
  }

  /** Closes what any test has opened. */
  static void closeAll() {
    while (!OPEN.isEmpty()) {
      OPEN.pop().close();
    }
  }

  /** Closes all windows as a user does who keeps nothing, and lets go of what they showed. */
  private void close() {
    dialogs.leave();
    Fx.run(() -> {
      closeOtherWindows();
      windows.quit();
    });
    until(() -> windows.open().isEmpty() && !ended.isEmpty() && background.endWhenIdle());
    Fx.run(() -> stage.setScene(new Scene(new Pane())));
  }

  private void move(Path from, Path to) throws IOException {
    if (inUse.contains(to)) {
      throw new FileSystemException(to.toString(), null, "being used by another process");
    }
    ReportFile.replace(from, to);
  }

  /** The toolkit without a display keeps its first window; further ones are of this test. */
  private Windows.Frame frame() {
    Stage next = framed ? new Stage() : stage;
    framed = true;
    return new Windows.Frame(next, dialogs);
  }

  /** Tests that press keys without a fixture like this need the only window to be the first. */
  private void closeOtherWindows() {
    List.copyOf(Window.getWindows()).stream()
        .filter(window -> window != stage)
        .forEach(Window::hide);
  }

  /** The windows that are open, by their titles. */
  List<String> titles() {
    return Fx.get(() ->
        windows.open().stream()
            .map(window -> (Stage) window.scene().getWindow())
            .map(Stage::getTitle)
            .toList());
  }

  Workspace workspace() {
    return shell.workspace().orElseThrow(() -> new AssertionError("no document open"));
  }

  Assessment assessment() {
    return Fx.get(() -> workspace().session().model().assessment());
  }

  Assessment read(Path file) {
    return switch (store.load(file)) {
      case LoadResult.Loaded loaded -> loaded.document().assessment();
      default -> throw new AssertionError("not readable: " + file);
    };
  }

  Node root() {
    return stage.getScene().getRoot();
  }

  /** Presses the visible button with that text. */
  void press(String text) {
    Find.press(root(), text);
  }

  boolean says(String text) {
    return Find.texts(root()).stream().anyMatch(said -> said.contains(text));
  }

  boolean says(Shell window, String text) {
    Node root = Fx.get(() -> window.scene().getRoot());
    return Find.texts(root).stream().anyMatch(said -> said.contains(text));
  }

  /** Waits, as a user would, until something has come about. */
  void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS, () -> Fx.get(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain; seen: " + Find.texts(root()), e);
    }
    Fx.run(() -> {});
  }
}
