package kistartklar.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.Question;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Enter key does in a question. */
@Tag("window")
class FxDialogsTest {

  private static final Choice<String> SAVE = new Choice<>("save", "Speichern");
  private static final Choice<String> REPLACE = new Choice<>("replace", "Ersetzen", true);
  private static final Choice<String> DISCARD = new Choice<>("discard", "Verwerfen", true);

  private final List<Throwable> faults = new ArrayList<>();

  private FxDialogs dialogs() {
    Fx.show(new Pane(), 600, 400, ColorScheme.LIGHT);
    return Fx.get(
        () -> new FxDialogs(Fx.stage(), Messages.german(), new FxBackground(faults::add)));
  }

  /** Asks, presses a key as soon as the question is there, and returns the answer. */
  private Optional<String> answer(KeyCode key, List<Choice<String>> choices) {
    FxDialogs dialogs = dialogs();
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Platform.runLater(() ->
        answer.complete(dialogs.ask(new Question<>("Vorhandene Datei ersetzen?", "…", choices))));
    Fx.run(() -> {});
    new Keys().type(key);
    Fx.run(() -> {});
    if (!answer.isDone()) {
      Fx.run(() -> question().close());
    }
    return answer.join();
  }

  private static Stage question() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void enterTakesWhatLosesNothing() {
    assertThat(answer(KeyCode.ENTER, List.of(SAVE, DISCARD))).contains("save");
  }

  @Test
  void enterNeverDoesWhatCannotBeUndone() {
    assertThat(answer(KeyCode.ENTER, List.of(REPLACE))).isEmpty();
    assertThat(answer(KeyCode.SPACE, List.of(REPLACE))).isEmpty();
    assertThat(faults).isEmpty();
  }

  /** What is shown while a dialog opens: the heights its window has, one after the other. */
  private List<Double> heights(FxDialogs dialogs, String text) {
    List<Double> heights = new ArrayList<>();
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change
                .getAddedSubList()
                .forEach(
                    window -> window.heightProperty().subscribe(h -> heights.add(h.doubleValue())));
          }
        };
    Fx.run(() -> Window.getWindows().addListener(opened));
    Platform.runLater(() -> dialogs.tell("Titel", text));
    Fx.run(() -> {});
    Fx.run(() -> {
      Window.getWindows().removeListener(opened);
      question().close();
    });
    heights.removeIf(height -> height.isNaN());
    return heights;
  }

  @Test
  void windowHasItsHeightFromTheBeginning() {
    FxDialogs dialogs = dialogs();
    List<Double> few = heights(dialogs, "Text");
    assertThat(few).hasSize(1);
    List<Double> many = heights(dialogs, "Ein Text von vielen Zeilen.\n".repeat(9));
    assertThat(many).hasSize(1);
    assertThat(many.getFirst()).isGreaterThan(few.getFirst() + 90);
  }

  @Test
  void windowIsToldNoSizeBeforeItHasOne() {
    FxDialogs dialogs = dialogs();
    Platform.runLater(() -> dialogs.tell("Titel", "Text"));
    Fx.run(() -> {});
    Stage shown = Fx.get(FxDialogsTest::question);
    assertThat(shown.isResizable()).isTrue();
    Fx.run(() ->
        shown.getScene().getRoot().lookupAll(".button").forEach(node -> ((Button) node).fire()));
    assertThat(shown.isShowing()).isFalse();
  }
}
