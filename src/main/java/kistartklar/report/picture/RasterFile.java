package kistartklar.report.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kistartklar.report.pdf.Pixels;

/**
 * Reads PNG and JPEG. Samples are taken as sRGB without colour management, whose results differ
 * between Java versions; transparent parts become white, as paper is.
 *
 * @param width of the original in pixels, as it stands upright
 */
record RasterFile(Pixels pixels, int width) {

  /** More pixels than any logo has; a decoder may need a multiple in bytes. */
  private static final long MOST_PIXELS = 64_000_000;

  /** Longest side and number of pixels that are worked on; the rest is skipped while reading. */
  private static final int LONGEST_SIDE = 4000;

  private static final long MOST_WORKED_ON = 6_000_000;

  static RasterFile png(byte[] file) throws IOException, UnfitException {
    return read(file, "png", JpegFacts.PLAIN);
  }

  static RasterFile jpeg(byte[] file) throws IOException, UnfitException {
    return read(file, "jpeg", JpegFacts.of(file));
  }

  private static RasterFile read(byte[] file, String format, JpegFacts facts)
      throws IOException, UnfitException {
    ImageReader reader = reader(format);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      ImageReadParam sparse = reader.getDefaultReadParam();
      int step = step(width, height);
      sparse.setSourceSubsampling(step, step, 0, 0);
      Pixels pixels =
          facts.components() == 4
              ? Cmyk.toRgb(reader.readRaster(0, sparse), facts)
              : rgb(reader.read(0, sparse));
      Pixels upright = Orientation.of(facts.orientation()).turn(Shrink.forPrint(pixels));
      return new RasterFile(upright, facts.orientation() > 4 ? height : width);
    } finally {
      reader.dispose();
    }
  }

  /** The JDK's own: libraries on the class path may bring others, which know other rules. */
  private static ImageReader reader(String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getModule().equals(ImageIO.class.getModule())) {
        return reader;
      }
    }
    throw new IOException(format);
  }

  private static int step(long width, long height) throws UnfitException {
    if (width * height > MOST_PIXELS) {
      throw new UnfitException("report.logo.tooManyPixels");
    }
    int step = 1;
    while (Math.max(width, height) / step > LONGEST_SIDE
        || (width / step) * (height / step) > MOST_WORKED_ON) {
      step++;
    }
    return step;
  }

  private static Pixels rgb(BufferedImage image) {
    Raster raster = image.getRaster().createTranslatedChild(0, 0);
    ColorModel model = image.getColorModel();
    int[] argb = new int[raster.getWidth()];
    byte[] rgb = new byte[3 * raster.getWidth() * raster.getHeight()];
    for (int y = 0; y < raster.getHeight(); y++) {
      Raster row = raster.createChild(0, y, raster.getWidth(), 1, 0, 0, null);
      row(row, model, argb);
      for (int x = 0; x < argb.length; x++) {
        int at = 3 * (y * argb.length + x);
        int alpha = argb[x] >>> 24;
        rgb[at] = onWhite(argb[x] >> 16 & 0xFF, alpha);
        rgb[at + 1] = onWhite(argb[x] >> 8 & 0xFF, alpha);
        rgb[at + 2] = onWhite(argb[x] & 0xFF, alpha);
      }
    }
    return new Pixels(raster.getWidth(), raster.getHeight(), rgb);
  }

  private static void row(Raster row, ColorModel model, int[] argb) {
    int bands = row.getNumBands();
    int[] samples = row.getPixels(0, 0, argb.length, 1, (int[]) null);
    for (int x = 0; x < argb.length; x++) {
      int at = x * bands;
      if (model instanceof IndexColorModel palette) {
        argb[x] = palette.getRGB(samples[at]);
      } else {
        int most = (1 << model.getComponentSize(0)) - 1;
        boolean gray = bands < 3;
        int red = samples[at] * 255 / most;
        int green = gray ? red : samples[at + 1] * 255 / most;
        int blue = gray ? red : samples[at + 2] * 255 / most;
        boolean clear = bands == 2 || bands == 4;
        int alpha = clear ? samples[at + bands - 1] * 255 / most : 255;
        argb[x] = alpha << 24 | red << 16 | green << 8 | blue;
      }
    }
  }

  private static byte onWhite(int value, int alpha) {
    return (byte) ((value * alpha + 255 * (255 - alpha)) / 255);
  }
}
