package kistartklar.report.picture;

import kistartklar.report.pdf.Pixels;

/** Makes a picture no finer than print can show: each new pixel is the mean of those it covers. */
final class Shrink {

  /** What a logo's place on the page holds at 600 dots per inch. */
  static final int WIDTH = 1420;

  static final int HEIGHT = 400;

  private Shrink() {}

  static Pixels forPrint(Pixels pixels) {
    // A picture that has yet to be turned needs its detail in either direction.
    double share =
        Math.min(
            (double) WIDTH / Math.max(pixels.width(), pixels.height()),
            (double) HEIGHT / Math.min(pixels.width(), pixels.height()));
    if (share >= 1) {
      return pixels;
    }
    int width = Math.max(1, (int) Math.round(pixels.width() * share));
    int height = Math.max(1, (int) Math.round(pixels.height() * share));
    byte[] rgb = new byte[3 * width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mean(pixels, x, y, width, height, rgb);
      }
    }
    return new Pixels(width, height, rgb);
  }

  private static void mean(Pixels from, int x, int y, int width, int height, byte[] to) {
    int left = x * from.width() / width;
    int right = Math.max(left + 1, (x + 1) * from.width() / width);
    int top = y * from.height() / height;
    int bottom = Math.max(top + 1, (y + 1) * from.height() / height);
    for (int band = 0; band < 3; band++) {
      long sum = 0;
      for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
          sum += from.rgb()[3 * (row * from.width() + column) + band] & 0xFF;
        }
      }
      to[3 * (y * width + x) + band] = (byte) (sum / ((long) (right - left) * (bottom - top)));
    }
  }
}
