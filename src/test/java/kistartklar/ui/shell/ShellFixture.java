package kistartklar.ui.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.file.FileOperations;
import kistartklar.store.local.LocalStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.document.StoreStorage;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shared.Settings;
import kistartklar.ui.testing.CountedBackground;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.ScriptedDialogs;
import kistartklar.ui.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over real files in a folder of the test's own. */
public final class ShellFixture {

  public final Path folder;
  public final ScriptedDialogs dialogs = new ScriptedDialogs();
  public final List<Throwable> faults = new ArrayList<>();
  public final List<Path> shownOutside = new ArrayList<>();

  /** Whether the system has programs for the files that are shown outside. */
  public boolean hasPrograms = true;

  /** PDF files that another program has open. */
  public final Set<Path> inUse = new CopyOnWriteArraySet<>();

  public final List<String> ended = new ArrayList<>();
  public final LocalStore local;
  public final DocumentStore store;
  public final Stage stage;
  public final Windows windows;
  public final CountedBackground background;

  /** The first window. */
  public final Shell shell;

  private boolean framed;

  /** Those that nobody has closed yet, the newest first. */
  private static final Deque<ShellFixture> OPEN = new ArrayDeque<>();

  public ShellFixture(Path folder, Optional<Path> document) {
    this(folder, document, new Disk());
  }

  public ShellFixture(Path folder, Optional<Path> document, FileOperations files) {
    this(folder, document, files, Messages.german());
  }

  public ShellFixture(
      Path folder, Optional<Path> document, FileOperations files, Messages messages) {
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
                  WorksheetReader.whenNeeded(),
                  messages,
                  new StoreStorage(local, new Opening(store), clock),
                  local,
                  background,
                  new Settings(local.preferences(), background),
                  new PdfFiles(guide, messages, "1.0.0", withOpenFiles(files)),
                  Documents::mixed,
                  this::showOutside,
                  clock,
                  "1.0.0");
          return new Windows(parts, this::frame, () -> ended.add("quit"));
        });
    shell = Fx.get(() -> windows.start(document));
    Fx.run(() -> {});
    OPEN.push(this);
  }

  /** Closes what any test has opened. */
  public static void closeAll() {
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

  private void showOutside(Path file, Runnable onNothing) {
    if (hasPrograms) {
      shownOutside.add(file);
    } else {
      onNothing.run();
    }
  }

  private FileOperations withOpenFiles(FileOperations files) {
    return (FileOperations)
        Proxy.newProxyInstance(
            FileOperations.class.getClassLoader(),
            new Class<?>[] {FileOperations.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("replace") && inUse.contains((Path) arguments[1])) {
                throw new FileSystemException("x", null, "being used by another process");
              }
              try {
                return method.invoke(files, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
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
  public List<String> titles() {
    return Fx.get(() ->
        windows.open().stream()
            .map(window -> (Stage) window.scene().getWindow())
            .map(Stage::getTitle)
            .toList());
  }

  public Workspace workspace() {
    return shell.workspace().orElseThrow(() -> new AssertionError("no document open"));
  }

  public Assessment assessment() {
    return Fx.get(() -> workspace().session().model().assessment());
  }

  public Assessment read(Path file) {
    return switch (store.load(file)) {
      case LoadResult.Loaded loaded -> loaded.document().assessment();
      default -> throw new AssertionError("not readable: " + file);
    };
  }

  public Node root() {
    return stage.getScene().getRoot();
  }

  /** Presses the visible button with that text. */
  public void press(String text) {
    Find.press(root(), text);
  }

  public boolean says(String text) {
    return Find.texts(root()).stream().anyMatch(said -> said.contains(text));
  }

  public boolean says(Shell window, String text) {
    Node root = Fx.get(() -> window.scene().getRoot());
    return Find.texts(root).stream().anyMatch(said -> said.contains(text));
  }

  /** Waits, as a user would, until something has come about. */
  public void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS, () -> Fx.get(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain; seen: " + Find.texts(root()), e);
    }
    Fx.run(() -> {});
  }
}
