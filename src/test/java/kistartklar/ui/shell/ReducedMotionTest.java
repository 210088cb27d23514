package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Moving;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.workspace.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks the system for less motion sees none: everything is at once as it will be. */
@Tag("window")
class ReducedMotionTest {

  private static final String TURNING = "com.sun.javafx.css.TransitionTimer";
  private static final String WAITING =
      "javafx.scene.control.skin.ProgressBarSkin$IndeterminateTransition";

  @TempDir Path folder;
  private ShellFixture window;

  @BeforeEach
  void begin() {
    window = new ShellFixture(folder, Optional.empty());
  }

  private void open(boolean reduced) {
    Fx.run(() -> {
      window.shell.scene().getPreferences().setReducedMotion(reduced);
      window.shell.showFree(OpenedDocument.unsaved(Documents.mixed()));
    });
  }

  private Set<String> movedBy(Runnable action) {
    return Fx.get(() -> {
      action.run();
      Parent root = window.shell.scene().getRoot();
      root.applyCss();
      root.layout();
      return new TreeSet<>(Moving.now());
    });
  }

  private void work() {
    window.shell.notice().progress("Die Datei wird geöffnet …", new Action("Halt", () -> {}));
  }

  private void openAndClose() {
    List<Disclosure> all =
        Find.visible(window.shell.scene().getRoot())
            .filter(Disclosure.class::isInstance)
            .map(Disclosure.class::cast)
            .toList();
    assertThat(all).isNotEmpty();
    all.forEach(part -> part.setExpanded(!part.isExpanded()));
  }

  private void go(StepId step) {
    window.workspace().navigator().goTo(step);
  }

  /** Without this the other tests would prove nothing. */
  @Test
  void otherwiseSomethingMoves() {
    open(false);
    Fx.run(() -> go(new StepId.OfPhase(1)));
    assertThat(movedBy(this::openAndClose)).contains(TURNING);
    assertThat(movedBy(this::work)).contains(WAITING);
  }

  @Test
  void explanationsOpenAtOnce() {
    open(true);
    assertThat(movedBy(() -> go(new StepId.OfPhase(1)))).isEmpty();
    assertThat(movedBy(this::openAndClose)).isEmpty();
  }

  @Test
  void longWorkIsToldByWordsAlone() {
    open(true);
    assertThat(movedBy(this::work)).isEmpty();
    assertThat(window.says("Die Datei wird geöffnet …")).isTrue();
    assertThat(Fx.get(() -> Find.visible(window.root()).anyMatch(ProgressBar.class::isInstance)))
        .isFalse();
    Pictures.write(
        (Region) window.root(), 1, Path.of("target/screens/shell/progress-reduced-motion.png"));
  }

  @Test
  void nothingMovesOnTheWayThroughTheSteps() {
    open(true);
    Steps.ALL.forEach(step -> assertThat(movedBy(() -> go(step))).as(step.toString()).isEmpty());
    assertThat(movedBy(window.shell.commands().document()::find)).isEmpty();
    assertThat(movedBy(() -> window.workspace().beginMeeting())).isEmpty();
  }
}
