package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Gallery.Colors;
import kistartklar.ui.testing.Gallery.Look;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers finds the questions where they were, and what has the keyboard in view. */
@Tag("window")
class StandsStillTest {

  private static final double PIXEL = 1;

  @TempDir Path folder;
  private final Keys keys = new Keys();
  private ShellFixture window;

  private static final List<Look> EVERY_BUILD =
      List.of(
          new Look(900, 520, Colors.LIGHT, TextSize.DOUBLE),
          new Look(960, 640, Colors.LIGHT, TextSize.NORMAL),
          new Look(1240, 800, Colors.LIGHT, TextSize.NORMAL));

  static List<Look> looks() {
    return Boolean.getBoolean("slow.tests") ? Gallery.manyLooks() : EVERY_BUILD;
  }

  @BeforeEach
  void begin() {
    window = new ShellFixture(folder, Optional.empty());
  }

  private void open(Look look) {
    Fx.run(() -> window.shell.showFree(OpenedDocument.unsaved(Documents.empty())));
    Gallery.show(Fx.get(() -> (Region) window.root()), look);
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.OfPhase(1)));
    pulse();
  }

  /** Waits until the toolkit has laid out and drawn what is there now. */
  private void pulse() {
    CountDownLatch drawn = new CountDownLatch(2);
    Fx.run(() -> {
      window
          .workspace()
          .getScene()
          .addPostLayoutPulseListener(() -> {
            drawn.countDown();
            if (drawn.getCount() > 0) {
              Platform.requestNextPulse();
            }
          });
      Platform.requestNextPulse();
    });
    try {
      assertThat(drawn.await(20, TimeUnit.SECONDS)).as("drawn").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void type(KeyCode key) {
    keys.type(key);
    pulse();
  }

  private List<QuestionCard> cards() {
    return Fx.get(() ->
        Find.visible(window.workspace())
            .filter(QuestionCard.class::isInstance)
            .map(QuestionCard.class::cast)
            .toList());
  }

  private Node focused() {
    return Fx.get(() -> window.workspace().getScene().getFocusOwner());
  }

  private List<Double> tops(int count) {
    return Fx.get(() -> cards().stream().limit(count).map(card -> place(card).getMinY()).toList());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static ScrollPane scroll(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll) {
        return scroll;
      }
    }
    throw new AssertionError("does not scroll: " + node);
  }

  /** Whether a node is seen as a whole, or fills what is seen. */
  private static boolean isInView(Node node) {
    return Fx.get(() -> {
      Bounds seen = place(scroll(node));
      Bounds place = place(node);
      boolean top = place.getMinY() >= seen.getMinY() - PIXEL;
      boolean bottom = place.getMaxY() <= seen.getMaxY() + PIXEL;
      boolean begun = top && place.getMinY() < seen.getMaxY();
      return place.getHeight() > seen.getHeight() ? begun || bottom : top && bottom;
    });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingMovesWhenAnAnswerIsGiven(Look look) {
    open(look);
    Fx.run(() -> window.workspace().navigator().setGoesOn(() -> false));
    for (int i = 0; i < 3; i++) {
      type(KeyCode.DOWN);
    }
    type(KeyCode.N);
    assertThat(isInView(focused())).as("the measure after Nein").isTrue();
    type(KeyCode.J);
    List<Double> before = tops(4);
    for (KeyCode key : List.of(KeyCode.DELETE, KeyCode.J, KeyCode.DELETE)) {
      type(key);
      List<Double> after = tops(4);
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i)).as(key + " at " + i).isCloseTo(before.get(i), within(PIXEL));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void focusStaysInViewWithTab(Look look) {
    open(look);
    for (int i = 0; i < 10; i++) {
      type(KeyCode.TAB);
      Node focused = focused();
      assertThat(isInView(focused)).as("Tab " + i + " leads to " + focused).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void focusStaysInViewWhenAnswersLeadOn(Look look) {
    open(look);
    Fx.run(() -> window.workspace().navigator().setGoesOn(() -> true));
    for (int i = 1; i <= 8; i++) {
      type(i % 2 == 0 ? KeyCode.J : KeyCode.N);
      Node focused = focused();
      assertThat(focused).as("after answer " + i).isInstanceOf(QuestionCard.class);
      assertThat(isInView(focused)).as("question after answer " + i).isTrue();
    }
  }
}
