package kistartklar.report.preview;

/**
 * A page as a picture. The array is not copied: whoever gets the picture must not write to it.
 *
 * @param argb one opaque pixel each, row by row from the top
 */
public record PageImage(int width, int height, int[] argb) {

  public PageImage {
    if (width <= 0 || height <= 0 || argb.length != width * height) {
      throw new IllegalArgumentException(width + " × " + height + " is not " + argb.length);
    }
  }

  /** The pixel in a column and row, both from 0. */
  public int at(int x, int y) {
    return argb[y * width + x];
  }

  /** How much memory the pixels take. */
  public long bytes() {
    return 4L * argb.length;
  }
}
