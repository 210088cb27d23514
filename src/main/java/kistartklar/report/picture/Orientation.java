package kistartklar.report.picture;

import kistartklar.report.pdf.Pixels;

/** How a camera was held: what has to be done to a picture so that it stands upright. */
record Orientation(boolean transposed, boolean mirrored, boolean upsideDown) {

  /** By the number that Exif gives it, 1 to 8. */
  static Orientation of(int exif) {
    return switch (exif) {
      case 2 -> new Orientation(false, true, false);
      case 3 -> new Orientation(false, true, true);
      case 4 -> new Orientation(false, false, true);
      case 5 -> new Orientation(true, false, false);
      case 6 -> new Orientation(true, true, false);
      case 7 -> new Orientation(true, true, true);
      case 8 -> new Orientation(true, false, true);
      default -> new Orientation(false, false, false);
    };
  }

  Pixels turn(Pixels pixels) {
    int width = transposed ? pixels.height() : pixels.width();
    int height = transposed ? pixels.width() : pixels.height();
    byte[] from = pixels.rgb();
    byte[] to = new byte[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = mirrored ? width - 1 - x : x;
        int row = upsideDown ? height - 1 - y : y;
        int source = transposed ? column * pixels.width() + row : row * pixels.width() + column;
        System.arraycopy(from, 3 * source, to, 3 * (y * width + x), 3);
      }
    }
    return new Pixels(width, height, to);
  }
}
