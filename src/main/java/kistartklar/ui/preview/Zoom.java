package kistartklar.ui.preview;

import java.util.List;

/** How large pages are shown. */
sealed interface Zoom {

  /** Pixels of the screen for a point of the page at 100 %. */
  double ACTUAL_SIZE = 96.0 / 72;

  /** The steps of zooming by key or button, in percent. */
  List<Integer> STEPS =
      List.of(25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400);

  /** As wide as there is room. */
  record PageWidth() implements Zoom {}

  /** So that a page can be seen whole. */
  record WholePage() implements Zoom {}

  /** A fixed size. */
  record Percent(int value) implements Zoom {
    public Percent {
      if (value < 1) {
        throw new IllegalArgumentException("a page cannot be shown at " + value + " %");
      }
    }
  }

  /** The next larger step above a scale; the largest if there is none. */
  static Percent larger(double scale) {
    int now = percent(scale);
    return new Percent(
        STEPS.stream().filter(step -> step > now).findFirst().orElse(STEPS.getLast()));
  }

  /** The next smaller step below a scale; the smallest if there is none. */
  static Percent smaller(double scale) {
    int now = percent(scale);
    return new Percent(
        STEPS.reversed().stream().filter(step -> step < now).findFirst().orElse(STEPS.getFirst()));
  }

  /** A scale in whole percent. */
  static int percent(double scale) {
    return (int) Math.round(100 * scale / ACTUAL_SIZE);
  }
}
