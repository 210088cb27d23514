package kistartklar.report.pdf;

/**
 * An opaque picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb red, green and blue of each pixel, row by row from the top
 */
public record Pixels(int width, int height, byte[] rgb) {

  public Pixels {
    if (width < 1 || height < 1 || rgb.length != 3 * width * height) {
      throw new IllegalArgumentException(width + " × " + height + ", " + rgb.length);
    }
  }
}
