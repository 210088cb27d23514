package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import kistartklar.store.settings.WindowBounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window comes back where it was, as long as it can be seen and reached there. */
@Tag("pure")
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

  @Test
  void movesOntoAScreenThatBecameSmaller() {
    Rectangle2D small = new Rectangle2D(0, 0, 1366, 728);
    assertThat(
            WindowPlacement.place(
                Optional.of(new WindowBounds(600, 400, 1240, 800, false)), List.of(small), small))
        .isEqualTo(new Rectangle2D(126, 0, 1240, 728));
  }

  @Test
  void staysAcrossTwoScreensThatShowAllOfIt() {
    assertThat(place(-500, 100, 1000, 700)).isEqualTo(new Rectangle2D(-500, 100, 1000, 700));
  }

  /** Whatever was remembered and whatever screens there are now: it can be seen and worked in. */
  @Test
  void isAlwaysReachable() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      List<Rectangle2D> screens =
          List.of(
              new Rectangle2D(0, 0, 960 + random.nextInt(2000), 540 + random.nextInt(1000)),
              new Rectangle2D(-1280, random.nextInt(600) - 300, 1280, 720));
      Rectangle2D window =
          WindowPlacement.place(
              Optional.of(
                  new WindowBounds(
                      random.nextInt(8000) - 4000,
                      random.nextInt(5000) - 2500,
                      1 + random.nextInt(4000),
                      1 + random.nextInt(3000),
                      false)),
              screens,
              screens.getFirst());
      double seen = screens.stream().mapToDouble(screen -> seen(window, screen)).sum();
      assertThat(seen)
          .as(window + " on " + screens)
          .isGreaterThanOrEqualTo(0.98 * window.getWidth() * window.getHeight());
      assertThat(window.getWidth()).isGreaterThanOrEqualTo(900);
      assertThat(window.getHeight()).isGreaterThanOrEqualTo(520);
    }
  }

  private static double seen(Rectangle2D window, Rectangle2D screen) {
    double x =
        Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
    double y =
        Math.min(window.getMaxY(), screen.getMaxY()) - Math.max(window.getMinY(), screen.getMinY());
    return x <= 0 || y <= 0 ? 0 : x * y;
  }
}
