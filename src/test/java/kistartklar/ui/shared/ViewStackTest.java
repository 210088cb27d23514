package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
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
}
