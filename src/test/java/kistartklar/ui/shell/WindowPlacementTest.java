package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import kistartklar.store.settings.WindowBounds;
import org.junit.jupiter.api.Test;

/** The window comes back where it was, as long as it can be seen and reached there. */
class WindowPlacementTest {

  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
  private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1000);

  private static Rectangle2D place(double x, double y, double width, double height) {
    return WindowPlacement.place(
        Optional.of(new WindowBounds(x, y, width, height, false)), List.of(MAIN, LEFT), MAIN);
  }

  @Test
  void startsInTheMiddle() {
    assertThat(WindowPlacement.place(Optional.empty(), List.of(MAIN), MAIN))
        .isEqualTo(new Rectangle2D(340, 120, 1240, 800));
  }

  @Test
  void comesBackOnEitherScreen() {
    assertThat(place(300, 200, 1000, 700)).isEqualTo(new Rectangle2D(300, 200, 1000, 700));
    assertThat(place(-1200, 50, 1000, 700)).isEqualTo(new Rectangle2D(-1200, 50, 1000, 700));
  }

  @Test
  void goesToTheMiddleWhenItsScreenIsGone() {
    assertThat(place(2500, 100, 1240, 800)).isEqualTo(new Rectangle2D(340, 120, 1240, 800));
    assertThat(place(300, 1000, 1240, 800)).isEqualTo(new Rectangle2D(340, 120, 1240, 800));
  }

  @Test
  void fitsASmallerScreen() {
    Rectangle2D small = new Rectangle2D(0, 0, 960, 540);
    assertThat(
            WindowPlacement.place(
                Optional.of(new WindowBounds(0, 0, 1900, 1000, false)), List.of(small), small))
        .isEqualTo(small);
  }
}
