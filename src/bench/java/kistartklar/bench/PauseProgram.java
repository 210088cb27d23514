package kistartklar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.guide.Guide;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.local.LocalStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.dialog.FxDialogs;
import kistartklar.ui.document.StoreStorage;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shared.Settings;
import kistartklar.ui.shell.Windows;

/**
 * Types into a note of the real window for two minutes, in turns with and without saving, and asks
 * the window's thread all the while how long it takes to answer.
 */
public final class PauseProgram {

  private static final int WARM_UP_TURNS = 4;
  private static final int TURNS = 12;
  private static final Duration TURN = Duration.ofSeconds(10);

  /** What the turn before has begun is not counted. */
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private static final Duration BETWEEN_KEYS = Duration.ofMillis(100);
  private static final long BETWEEN_QUESTIONS_MS = 2;
  private static final String TEXT = "Rücksprache mit der Geschäftsleitung bis Ende März. ";

  private final Path document;
  private final LocalStore local;
  private int typed;

  private PauseProgram(Path folder) throws Exception {
    document = folder.resolve("pause.kicheck");
    Files.copy(Example.FILE, document, StandardCopyOption.REPLACE_EXISTING);
    local =
        LocalStore.of(
            new Disk(),
            new UserDirectories(folder.resolve("pause-data")),
            Clock.systemDefaultZone());
  }

  /**
   * Measures.
   *
   * @param arguments folder for the document and the user's data, file for the result: the longest
   *     pause with saving and without in nanoseconds, then how often was saved in each case
   */
  public static void main(String[] arguments) throws Exception {
    PauseProgram program = new PauseProgram(Path.of(arguments[0]));
    Platform.startup(() -> {});
    Files.write(Path.of(arguments[1]), program.measure().stream().map(String::valueOf).toList());
    System.exit(0);
  }

  private List<Long> measure() throws Exception {
    FxBackground work =
        new FxBackground(fault -> {
          throw new IllegalStateException(fault);
        });
    SwitchedSaving saving = new SwitchedSaving(work);
    Scene scene = onWindow(() -> open(saving));
    while (onWindow(() -> note(scene)).isEmpty()) {
      onWindow(() -> press(scene, KeyCode.RIGHT));
      Thread.sleep(500);
    }
    TextArea note = onWindow(() -> note(scene)).orElseThrow();
    onWindow(() -> beginTyping(note));
    long[] longest = new long[2];
    long[] saves = new long[2];
    for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
      int which = Math.floorMod(turn, 2);
      onWindow(() -> {
        saving.set(which == 0);
        return saving;
      });
      longestPause(SETTLING);
      long before = revision();
      long pause = longestPause(TURN);
      if (turn >= 0) {
        longest[which] = Math.max(longest[which], pause);
        saves[which] += revision() - before;
      }
    }
    return List.of(longest[0], longest[1], saves[0], saves[1]);
  }

  private static <T> T onWindow(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }

  private Scene open(SwitchedSaving background) {
    Fonts.load();
    Messages messages = Messages.german();
    Guide guide = GuideReader.read();
    Clock clock = Clock.systemDefaultZone();
    Stage stage = new Stage();
    ShellParts parts =
        new ShellParts(
            guide,
            WorksheetReader.whenNeeded(),
            messages,
            new StoreStorage(local, new Opening(local.store()), clock),
            local,
            background,
            new Settings(local.preferences(), background),
            new PdfFiles(guide, messages, "1", new Disk()),
            () -> Example.document().assessment(),
            (path, onNothing) -> {},
            clock,
            "1");
    new Windows(
            parts,
            () -> new Windows.Frame(stage, new FxDialogs(stage, messages, background)),
            Platform::exit)
        .start(Optional.of(document));
    return stage.getScene();
  }

  private static Optional<TextArea> note(Scene scene) {
    return scene.getRoot().lookupAll(".text-area").stream()
        .filter(node -> node instanceof TextArea area && area.isEditable())
        .map(TextArea.class::cast)
        .findFirst();
  }

  private static Node press(Scene scene, KeyCode key) {
    Node focus = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    Event.fireEvent(
        focus,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, true, false));
    return focus;
  }

  private Timeline beginTyping(TextArea note) {
    note.requestFocus();
    note.end();
    Timeline typing =
        new Timeline(
            new KeyFrame(
                javafx.util.Duration.millis(BETWEEN_KEYS.toMillis()), event -> type(note)));
    typing.setCycleCount(Animation.INDEFINITE);
    typing.play();
    return typing;
  }

  private void type(TextArea note) {
    String letter = TEXT.substring(typed % TEXT.length(), typed % TEXT.length() + 1);
    typed++;
    Event.fireEvent(
        note,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** The longest time that the window's thread needed to answer. */
  private static long longestPause(Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    long longest = 0;
    while (System.nanoTime() < end) {
      long asked = System.nanoTime();
      long answered = onWindow(System::nanoTime);
      longest = Math.max(longest, answered - asked);
      Thread.sleep(BETWEEN_QUESTIONS_MS);
    }
    return longest;
  }

  private long revision() {
    return switch (local.store().load(document)) {
      case LoadResult.Loaded loaded -> loaded.document().revision();
      default -> throw new IllegalStateException("not readable: " + document);
    };
  }
}
