package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.workspace.Steps;
import kistartklar.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is closed is let go of, so that a day of work needs no more memory than its first hour. */
@Tag("window")
class ClosedWindowTest {

  private static final QuestionId Q1 = new QuestionId(1);

  @TempDir Path folder;
  private ShellFixture fixture;

  @BeforeEach
  void begin() {
    fixture = new ShellFixture(folder, Optional.empty());
  }

  private Shell open(String name) {
    Path file = folder.resolve(name);
    DocumentFolder.store(
        fixture, file, Documents.mixed().identifiedAs(UUID.randomUUID(), Optional.empty()));
    Fx.run(() -> fixture.shell.open(file));
    fixture.until(() -> showing(file).isPresent());
    return Fx.get(() -> showing(file).orElseThrow());
  }

  private Optional<Shell> showing(Path file) {
    return fixture.windows.open().stream()
        .filter(window ->
            window
                .workspace()
                .flatMap(open -> open.session().fileProperty().get())
                .equals(Optional.of(file)))
        .findFirst();
  }

  /** Does in a window what a user does: sees every step, answers, searches, meets. */
  private void use(Shell window) {
    Workspace open = window.workspace().orElseThrow();
    Steps.ALL.forEach(step -> Fx.run(() -> open.navigator().goTo(step)));
    Fx.run(() ->
        open.session()
            .model()
            .edit(new Place.OfAnswer(Q1), a -> a.withAnswer(Q1, Optional.of(Answer.NO))));
    Fx.run(window.commands().document()::find);
    Fx.run(open::beginMeeting);
    Fx.run(() -> fixture.shell.comeForward());
    Fx.run(window::comeForward);
    fixture.until(() -> open.session().state() instanceof SaveState.Saved);
  }

  private static Map<String, WeakReference<Object>> partsOf(Shell window) {
    Workspace open = window.workspace().orElseThrow();
    Map<String, WeakReference<Object>> parts = new LinkedHashMap<>();
    parts.put("session", new WeakReference<>(open.session()));
    parts.put("model", new WeakReference<>(open.session().model()));
    parts.put("workspace", new WeakReference<>(open));
    parts.put("navigator", new WeakReference<>(open.navigator()));
    return parts;
  }

  /**
   * The toolkit keeps the paths to what it painted last, a few at most, until it paints as many
   * regions again; through the runs of a text flow they lead to the window.
   */
  private static void forgetLastPaint() {
    try {
      Field paths =
          Class.forName("com.sun.javafx.tk.quantum.ViewPainter").getDeclaredField("ROOT_PATHS");
      paths.setAccessible(true);
      Arrays.fill((Object[]) paths.get(null), null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Names those that something still holds on to. */
  private void assertLetGo(Map<String, WeakReference<Object>> parts) {
    for (int round = 0; round < 60 && !parts.isEmpty(); round++) {
      forgetLastPaint();
      System.gc();
      Fx.run(() -> {});
      parts.values().removeIf(part -> part.get() == null);
    }
    assertThat(parts.keySet()).isEmpty();
  }

  private Map<String, WeakReference<Object>> useAndClose(Shell window) {
    use(window);
    Map<String, WeakReference<Object>> parts = partsOf(window);
    parts.put("window", new WeakReference<>(window));
    parts.put("scene", new WeakReference<>(window.scene()));
    parts.put("root", new WeakReference<>(window.scene().getRoot()));
    Fx.run(() -> window.close(() -> {}));
    fixture.until(() -> fixture.windows.open().size() == 1);
    return parts;
  }

  @Test
  void closedWindowIsForgottenWhileAnotherIsOpen() {
    open("eins.kicheck");
    Map<String, WeakReference<Object>> parts = useAndClose(open("zwei.kicheck"));
    assertLetGo(parts);
  }

  private Map<String, WeakReference<Object>> useAndLeave() {
    Shell window = open("eins.kicheck");
    use(window);
    Map<String, WeakReference<Object>> parts = partsOf(window);
    Fx.run(window::backToStart);
    fixture.until(() -> window.workspace().isEmpty());
    return parts;
  }

  @Test
  void documentThatWasLeftIsForgottenWhileItsWindowGoesOn() {
    Map<String, WeakReference<Object>> parts = useAndLeave();
    assertThat(fixture.shell.workspace()).isEmpty();
    assertLetGo(parts);
  }
}
