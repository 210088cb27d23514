package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps stay in the window when they are left. */
@Tag("window")
class KeptStepsTest {

  @TempDir Path folder;

  private ShellFixture window;

  @BeforeEach
  void begin() {
    window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
  }

  private void goTo(StepId step) {
    Fx.run(() -> window.workspace().navigator().goTo(step));
  }

  private static QuestionId focused(Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node instanceof QuestionCard card) {
        return card.id();
      }
    }
    throw new AssertionError("no question in focus: " + owner);
  }

  @Test
  void goingFromQuestionToQuestionOfOtherStepRaisesNoFault() {
    List<Throwable> faults = new ArrayList<>();
    UncaughtExceptionHandler before =
        Fx.get(() -> Thread.currentThread().getUncaughtExceptionHandler());
    Fx.run(() ->
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault)));
    try {
      for (int phase : List.of(1, 2, 1, 9, 2)) {
        goTo(new StepId.OfPhase(phase));
      }
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
    }
    assertThat(faults).isEmpty();
    QuestionId first = focused(Fx.get(() -> window.stage.getScene().getFocusOwner()));
    assertThat(window.workspace().navigator().current()).isEqualTo(new StepId.OfPhase(2));
    assertThat(first.number()).isGreaterThan(1);
  }

  @Test
  void onlyTheStepShownIsSeen() {
    goTo(new StepId.OfPhase(1));
    goTo(new StepId.OfPhase(2));
    long seen =
        Fx.get(() -> Find.visible(window.root()).filter(QuestionCard.class::isInstance).count());
    goTo(new StepId.OfPhase(1));
    goTo(new StepId.OfPhase(2));
    assertThat(
            Fx.get(
                () -> Find.visible(window.root()).filter(QuestionCard.class::isInstance).count()))
        .isEqualTo(seen);
  }

  @Test
  void closedDocumentIsReleasedWithAllItsSteps() {
    for (StepId step : Steps.ALL) {
      goTo(step);
    }
    WeakReference<Workspace> open = new WeakReference<>(window.workspace());
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    for (int i = 0; i < 50 && open.get() != null; i++) {
      System.gc();
      Fx.run(() -> {});
    }
    assertThat(open.get()).as("the closed document is still held").isNull();
  }
}
