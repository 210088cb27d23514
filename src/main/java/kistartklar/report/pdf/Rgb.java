package kistartklar.report.pdf;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

  /** The colour {@code 0xRRGGBB}. */
  public static Rgb of(int hex) {
    return new Rgb(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
  }
}
