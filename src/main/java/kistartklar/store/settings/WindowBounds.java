package kistartklar.store.settings;

/**
 * Where the window was, in logical pixels of the whole desktop; the screen it was on may be gone.
 *
 * @param x left edge, negative on a screen left of the main one
 * @param y top edge
 * @param width more than 0
 * @param height more than 0
 * @param maximized whether it filled the screen; the other values are those before that
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

  public WindowBounds {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("position " + x + ", " + y);
    }
    if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
      throw new IllegalArgumentException("size " + width + " by " + height);
    }
  }
}
