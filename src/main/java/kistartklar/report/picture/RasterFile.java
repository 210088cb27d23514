package kistartklar.report.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kistartklar.report.pdf.Pixels;

/**
 * Reads PNG and JPEG. Samples are taken as sRGB without colour management, whose results differ
 * between Java versions; through transparent parts shows a ground.
 *
 * @param width of the original in pixels, as it stands upright
 */
record RasterFile(Pixels pixels, int width) {

  /** More pixels than any logo has; a decoder may need a multiple in bytes. */
  private static final long MOST_PIXELS = 64_000_000;

  /** Of a picture in passes: what is held at once, and what is gone through pass by pass. */
  private static final long MOST_HELD = 16_000_000;

  private static final long MOST_IN_PASSES = 300_000_000;

  /** What the decoder of JPEG says before it fills up with gray. */
  private static final String PREMATURE_END = "premature end";

  /** Longest side and number of pixels that are worked on; the rest is skipped while reading. */
  private static final int LONGEST_SIDE = 4000;

  private static final long MOST_WORKED_ON = 6_000_000;

  static RasterFile png(byte[] file, Ground ground) throws IOException, UnfitException {
    return read(file, "png", JpegFacts.PLAIN, 1, ground);
  }

  static RasterFile jpeg(byte[] file) throws IOException, UnfitException {
    if (!JpegFacts.isWhole(file)) {
      throw new IOException("cut off");
    }
    return read(file, "jpeg", JpegFacts.of(file), JpegFacts.passes(file), Ground.PAPER);
  }

  private static RasterFile read(
      byte[] file, String format, JpegFacts facts, int passes, Ground ground)
      throws IOException, UnfitException {
    ImageReader reader = reader(format);
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      AtomicBoolean cutOff = new AtomicBoolean();
      reader.addIIOReadWarningListener(
          (source, warning) -> cutOff.set(cutOff.get() || warning.contains(PREMATURE_END)));
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      checkPasses((long) width * height, passes);
      ImageReadParam sparse = reader.getDefaultReadParam();
      int step = step(width, height);
      sparse.setSourceSubsampling(step, step, 0, 0);
      Pixels pixels =
          facts.components() == 4
              ? Cmyk.toRgb(reader.readRaster(0, sparse), facts)
              : rgb(reader.read(0, sparse), ground);
      if (cutOff.get()) {
        throw new IOException(PREMATURE_END);
      }
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

  private static void checkPasses(long size, int passes) throws UnfitException {
    if (passes > 1 && (size > MOST_HELD || size * passes > MOST_IN_PASSES)) {
      throw new UnfitException("report.logo.tooManyPixels");
    }
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

  private static Pixels rgb(BufferedImage image, Ground ground) {
    Raster raster = image.getRaster().createTranslatedChild(0, 0);
    ColorModel model = image.getColorModel();
    int[] argb = new int[raster.getWidth()];
    byte[] rgb = new byte[3 * raster.getWidth() * raster.getHeight()];
    for (int y = 0; y < raster.getHeight(); y++) {
      Raster row = raster.createChild(0, y, raster.getWidth(), 1, 0, 0, null);
      row(row, model, argb);
      for (int x = 0; x < argb.length; x++) {
        ground.mix(argb[x], rgb, 3 * (y * argb.length + x));
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
}
