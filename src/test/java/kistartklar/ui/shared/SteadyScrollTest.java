package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.ui.testing.Fx;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class SteadyScrollTest {

  private static final Offset<Double> PIXEL = Offset.offset(1.0);

  private final List<Region> blocks =
      IntStream.range(0, 10)
          .mapToObj(i -> {
            Region block = new Region();
            block.setMinHeight(100);
            return block;
          })
          .toList();
  private final SteadyScroll scroll =
      Fx.get(() -> new SteadyScroll(new VBox(blocks.toArray(Region[]::new))));

  @BeforeEach
  void show() {
    Fx.run(() -> scroll.setPrefSize(300, 300));
    Fx.run(() -> scroll.setMaxSize(300, 300));
    Fx.show(new Pane(scroll), 300, 300, ColorScheme.LIGHT);
  }

  private double top(int block) {
    return Fx.get(() -> {
      Region region = blocks.get(block);
      return region.localToScene(0, 0).getY();
    });
  }

  private void grow(int block) {
    Fx.run(() -> blocks.get(block).setMinHeight(250));
  }

  @Test
  void scrollsAsLittleAsNeededToReveal() {
    Fx.run(() -> scroll.reveal(blocks.get(5)));
    assertThat(top(5)).isCloseTo(300 - 100 - 16, PIXEL);
    Fx.run(() -> scroll.reveal(blocks.get(4)));
    assertThat(top(5)).isCloseTo(300 - 100 - 16, PIXEL);
    Fx.run(() -> scroll.reveal(blocks.get(1)));
    assertThat(top(1)).isCloseTo(16, PIXEL);
  }

  @Test
  void keepsPlaceWhenSomethingBelowGrows() {
    Fx.run(() -> scroll.reveal(blocks.get(5)));
    double before = top(5);
    grow(8);
    assertThat(top(5)).isCloseTo(before, PIXEL);
  }

  @Test
  void keepsAnchorWhenSomethingAboveGrows() {
    Fx.run(() -> scroll.reveal(blocks.get(5)));
    Fx.run(() -> scroll.setAnchor(blocks.get(5)));
    double before = top(5);
    grow(1);
    assertThat(top(5)).isCloseTo(before, PIXEL);
  }

  @Test
  void returnsToTop() {
    Fx.run(() -> scroll.reveal(blocks.get(9)));
    Fx.run(scroll::toTop);
    assertThat(top(0)).isCloseTo(0, PIXEL);
  }

  @Test
  void staysInRangeWhenEverythingShrinks() {
    Fx.run(() -> scroll.reveal(blocks.get(9)));
    Fx.run(() -> blocks.subList(2, 10).forEach(block -> block.setMinHeight(5)));
    assertThat(top(0)).isCloseTo(0, PIXEL);
    assertThat(scroll.offset()).isZero();
  }

  @Test
  void keepsPictureOfItsContentOnlyOnceItIsScrolled() {
    assertThat(isPictureKept()).isFalse();
    Fx.run(() -> scroll.reveal(blocks.get(5)));
    assertThat(isPictureKept()).isFalse();
    Fx.run(() -> scroll.setVvalue(1));
    assertThat(isPictureKept()).isTrue();
    Fx.show(Fx.get(() -> new Pane(scroll)), 300, 300, ColorScheme.LIGHT);
    assertThat(isPictureKept()).isFalse();
  }

  private boolean isPictureKept() {
    return Fx.get(() -> scroll.lookup(".viewport").isCache());
  }
}
