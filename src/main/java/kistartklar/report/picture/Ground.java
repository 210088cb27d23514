package kistartklar.report.picture;

import kistartklar.report.pdf.Pixels;

/** What shows through the transparent parts of a logo. */
enum Ground {
  /** White, as paper is. */
  PAPER(0xFF, 0xFF, 0xFF),

  /** For logos that are made for dark grounds and would not be seen on paper. */
  DARK(0x1B, 0x24, 0x30);

  /** How far a colour has to be from a ground to be told from it. */
  private static final int FAR = 96;

  /** Room around a logo on a ground of its own, as a share of its height. */
  private static final float MARGIN = 0.12f;

  private final int red;
  private final int green;
  private final int blue;

  Ground(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** The ground as 0xRRGGBB. */
  int rgb() {
    return red << 16 | green << 8 | blue;
  }

  /** Mixes a colour with the ground below it. */
  void mix(int argb, byte[] rgb, int at) {
    int alpha = argb >>> 24;
    rgb[at] = mixed(argb >> 16 & 0xFF, red, alpha);
    rgb[at + 1] = mixed(argb >> 8 & 0xFF, green, alpha);
    rgb[at + 2] = mixed(argb & 0xFF, blue, alpha);
  }

  private static byte mixed(int value, int ground, int alpha) {
    return (byte) ((value * alpha + ground * (255 - alpha)) / 255);
  }

  /** Whether something is to be seen on this ground, and some of the ground around it. */
  boolean shows(Pixels pixels) {
    byte[] rgb = pixels.rgb();
    boolean drawn = false;
    boolean around = false;
    for (int at = 0; at < rgb.length && !(drawn && around); at += 3) {
      int far =
          Math.max(
              Math.abs((rgb[at] & 0xFF) - red),
              Math.max(
                  Math.abs((rgb[at + 1] & 0xFF) - green), Math.abs((rgb[at + 2] & 0xFF) - blue)));
      drawn |= far > FAR;
      around |= far == 0;
    }
    return drawn && around;
  }

  /** With a margin of this ground. */
  Pixels framed(Pixels pixels) {
    int margin = Math.max(1, Math.round(MARGIN * pixels.height()));
    int width = pixels.width() + 2 * margin;
    int height = pixels.height() + 2 * margin;
    byte[] framed = new byte[3 * width * height];
    for (int at = 0; at < framed.length; at += 3) {
      mix(0, framed, at);
    }
    for (int y = 0; y < pixels.height(); y++) {
      System.arraycopy(
          pixels.rgb(),
          3 * y * pixels.width(),
          framed,
          3 * ((y + margin) * width + margin),
          3 * pixels.width());
    }
    return new Pixels(width, height, framed);
  }
}
