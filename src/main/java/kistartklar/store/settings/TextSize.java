package kistartklar.store.settings;

import java.util.stream.Stream;

/**
 * Size of all text in the window, in percent of the usual one.
 *
 * @see Theme
 */
public enum TextSize {
  NORMAL(100),
  LARGE(125),
  LARGER(150),
  VERY_LARGE(175),
  DOUBLE(200);

  private final int percent;

  TextSize(int percent) {
    this.percent = percent;
  }

  /** 100 to 200. */
  public int percent() {
    return percent;
  }

  /** The next size up; the largest stays. */
  public TextSize larger() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  /** The next size down; the smallest stays. */
  public TextSize smaller() {
    return values()[Math.max(ordinal() - 1, 0)];
  }

  /** The size of a percentage, or the usual one if there is none of it. */
  public static TextSize of(int percent) {
    return Stream.of(values()).filter(size -> size.percent == percent).findFirst().orElse(NORMAL);
  }
}
