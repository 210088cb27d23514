package kistartklar.report.picture;

import java.awt.image.Raster;
import kistartklar.report.pdf.Pixels;

/** Inks of a JPEG as colours of a screen, by the plain formula: the same on every system. */
final class Cmyk {

  private Cmyk() {}

  static Pixels toRgb(Raster raster, JpegFacts facts) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int left = raster.getMinX();
    int top = raster.getMinY();
    byte[] rgb = new byte[3 * width * height];
    int[] row = new int[4 * width];
    for (int y = 0; y < height; y++) {
      raster.getPixels(left, top + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        pixel(row, 4 * x, facts, rgb, 3 * (y * width + x));
      }
    }
    return new Pixels(width, height, rgb);
  }

  private static void pixel(int[] inks, int at, JpegFacts facts, byte[] rgb, int to) {
    if (facts.ycck()) {
      fromYcck(inks, at);
    }
    for (int i = 0; i < 3; i++) {
      int ink = inks[at + i];
      int black = inks[at + 3];
      rgb[to + i] = (byte) (facts.adobe() ? ink * black / 255 : (255 - ink) * (255 - black) / 255);
    }
  }

  private static void fromYcck(int[] inks, int at) {
    int brightness = inks[at];
    int blue = inks[at + 1] - 128;
    int red = inks[at + 2] - 128;
    inks[at] = 255 - clamp(brightness + 1.402 * red);
    inks[at + 1] = 255 - clamp(brightness - 0.344136 * blue - 0.714136 * red);
    inks[at + 2] = 255 - clamp(brightness + 1.772 * blue);
  }

  private static int clamp(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
