package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ViewStackTest {

  /** Counts how often it is laid out. */
  private static final class Page extends StackPane {

    private final AtomicInteger layouts = new AtomicInteger();
    private final Label label = new Label("Seite");

    Page() {
      getChildren().add(label);
    }

    @Override
    protected void layoutChildren() {
      layouts.incrementAndGet();
      super.layoutChildren();
    }
  }

  private final ViewStack deck = Fx.get(ViewStack::new);
  private final Page one = Fx.get(Page::new);
  private final Page other = Fx.get(Page::new);

  @BeforeEach
  void show() {
    Fx.show(deck, 300, 200, ColorScheme.LIGHT);
    Fx.run(() -> deck.show(one));
    Fx.run(() -> deck.show(other));
  }

  @Test
  void showsOnePageAndKeepsTheOther() {
    assertThat(one.isVisible()).isFalse();
    assertThat(other.isVisible()).isTrue();
    assertThat(deck.holds(one)).isTrue();
    assertThat(one.getScene()).isSameAs(deck.getScene());
  }

  @Test
  void showsPageAgainWithoutLayout() {
    int before = one.layouts.get();
    Fx.run(() -> deck.show(one));
    assertThat(one.isVisible()).isTrue();
    assertThat(one.layouts.get()).isEqualTo(before);
  }

  @Test
  void pageFillsTheDeckAlsoWhenItWasHiddenWhileThatGrew() {
    Fx.run(() -> {
      deck.setMinWidth(500);
      deck.setMaxWidth(500);
    });
    assertThat(other.getWidth()).isEqualTo(500);
    assertThat(one.getWidth()).isEqualTo(300);
    Fx.run(() -> deck.show(one));
    assertThat(one.getWidth()).isEqualTo(500);
    assertThat(one.getHeight()).isEqualTo(200);
  }

  @Test
  void preparedPageIsThereButHidden() {
    Page prepared = Fx.get(Page::new);
    Fx.run(() -> deck.prepare(prepared));
    assertThat(deck.holds(prepared)).isTrue();
    assertThat(prepared.isVisible()).isFalse();
    assertThat(other.isVisible()).isTrue();
    assertThat(prepared.getWidth()).isEqualTo(300);
  }

  /** Counts how often the toolkit walks through it. */
  private static final class Walked extends Pane {

    private final AtomicInteger walks = new AtomicInteger();
    private final Rectangle block = new Rectangle(20, 20, Color.RED);

    Walked() {
      getChildren().add(block);
    }

    @Override
    protected void updateBounds() {
      walks.incrementAndGet();
      super.updateBounds();
    }
  }

  @Test
  void toolkitWalksThroughAScrollingPageOnlyWhileItIsSeen() {
    Walked inside = Fx.get(Walked::new);
    SteadyScroll page = Fx.get(() -> new SteadyScroll(inside));
    Fx.run(() -> deck.show(page));
    Fx.run(() -> deck.show(one));
    Fx.run(() -> one.label.setText("verdeckt"));
    int hidden = inside.walks.get();
    Fx.run(() -> one.label.setText("noch immer"));
    Fx.run(() -> one.label.setText("und noch einmal"));
    assertThat(inside.walks).hasValue(hidden);
    Fx.run(() -> deck.show(page));
    Fx.run(() -> inside.block.setWidth(21));
    assertThat(inside.walks.get()).isGreaterThan(hidden);
  }

  @Test
  void whatMovedOnAHiddenPageIsDrawnWhereItIs() {
    Walked inside = Fx.get(Walked::new);
    SteadyScroll page = Fx.get(() -> new SteadyScroll(inside));
    Fx.run(() -> deck.show(page));
    Fx.run(() -> deck.show(one));
    Fx.run(() -> one.label.setText("verdeckt"));
    Fx.run(() -> inside.block.setLayoutX(100));
    Fx.run(() -> inside.block.setHeight(60));
    Fx.run(() -> deck.show(page));
    PixelReader drawn = Fx.get(() -> deck.getScene().snapshot(null).getPixelReader());
    assertThat(drawn.getColor(110, 50)).isEqualTo(Color.RED);
    assertThat(drawn.getColor(10, 10)).isNotEqualTo(Color.RED);
  }
}
