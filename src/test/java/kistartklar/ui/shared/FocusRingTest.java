package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class FocusRingTest {

  private Button inside;
  private Button outside;
  private Framed pane;

  private static final class Framed extends VBox {
    private final FocusRing ring = new FocusRing(this);

    Framed(Button inside) {
      getChildren().setAll(ring, inside);
      setFocusTraversable(true);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      ring.fit();
    }
  }

  @BeforeEach
  void show() {
    inside = Fx.get(() -> new Button("innen"));
    outside = Fx.get(() -> new Button("außen"));
    pane = Fx.get(() -> new Framed(inside));
    Fx.show(Fx.get(() -> new VBox(pane, outside)), 400, 300, ColorScheme.LIGHT);
    Fx.run(outside::requestFocus);
  }

  private boolean is(String state) {
    return Fx.get(
        () -> pane.ring.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
  }

  @Test
  void showsTheFocusOfThePane() {
    assertThat(is("on")).isFalse();
    Fx.run(pane::requestFocus);
    assertThat(is("on")).isTrue();
    Fx.run(outside::requestFocus);
    assertThat(is("on")).isFalse();
  }

  @Test
  void tellsFocusInsideFromFocusOfThePane() {
    assertThat(is("within")).isFalse();
    Fx.run(inside::requestFocus);
    assertThat(is("within")).isTrue();
    assertThat(is("on")).isFalse();
    Fx.run(outside::requestFocus);
    assertThat(is("within")).isFalse();
  }

  @Test
  void surroundsThePaneAlsoWhenThatGrows() {
    assertThat(pane.ring.getBoundsInParent()).isEqualTo(bounds());
    Fx.run(() -> pane.setMinHeight(200));
    assertThat(pane.ring.getHeight()).isEqualTo(200);
    assertThat(pane.ring.getLayoutBounds()).isEqualTo(bounds());
  }

  private BoundingBox bounds() {
    return new BoundingBox(0, 0, pane.getWidth(), pane.getHeight());
  }

  @Test
  void takesNeitherRoomNorClicks() {
    assertThat(inside.getLayoutY()).isZero();
    assertThat(pane.ring.isMouseTransparent()).isTrue();
  }
}
