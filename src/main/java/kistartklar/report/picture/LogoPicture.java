package kistartklar.report.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.Vectors;
import kistartklar.text.Message;

/** What came of reading a logo's file. Whoever made the file is not trusted. */
public sealed interface LogoPicture {

  /** From here on a colour cannot be told from paper. */
  int LIGHTEST = 245;

  /**
   * A picture.
   *
   * @param natural width in points at which it looks best: a small raster must not be blown up
   */
  record Read(Logo.Type type, Pixels pixels, float natural) implements LogoPicture {}

  /** Why there is no picture. */
  record Refused(Message reason) implements LogoPicture {}

  /** Reads a picture's file; never throws on any bytes. The same bytes give the same pixels. */
  static LogoPicture read(byte[] file) {
    try {
      return PictureBudget.run(() -> decode(file))
          .orElseGet(() -> new Refused(Message.of("report.logo.tooSlow")));
    } catch (ExecutionException e) {
      return new Refused(Message.of("report.logo.damaged"));
    }
  }

  private static LogoPicture decode(byte[] file) {
    if (file.length > Logo.MAX_BYTES) {
      return new Refused(Message.of("report.logo.tooBig", Logo.MAX_BYTES / 1024));
    }
    try {
      Optional<Read> onPaper = draw(file, Ground.PAPER);
      if (onPaper.isEmpty()) {
        return new Refused(Message.of("report.logo.otherType"));
      }
      return isVisible(onPaper.get().pixels()) ? onPaper.get() : onDark(file);
    } catch (UnfitException e) {
      return new Refused(e.reason());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Decoders report some faults in files by whatever breaks first.
      return new Refused(Message.of("report.logo.damaged"));
    }
  }

  private static Optional<Read> draw(byte[] file, Ground ground)
      throws IOException, UnfitException {
    if (starts(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(raster(Logo.Type.PNG, RasterFile.png(file, ground)));
    }
    if (starts(file, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(raster(Logo.Type.JPEG, RasterFile.jpeg(file)));
    }
    return SvgFile.looksLike(file)
        ? Optional.of(new Read(Logo.Type.SVG, SvgFile.read(file, ground), Float.MAX_VALUE))
        : Optional.empty();
  }

  /** White letters on nothing are made for a dark ground, and get one. */
  private static LogoPicture onDark(byte[] file) throws IOException, UnfitException {
    return draw(file, Ground.DARK)
        .filter(read -> Ground.DARK.shows(read.pixels()))
        .<LogoPicture>map(
            read -> new Read(read.type(), Ground.DARK.framed(read.pixels()), read.natural()))
        .orElseGet(() -> new Refused(Message.of("report.logo.invisible")));
  }

  /**
   * An SVG drawing that stays sharp in any size; empty for pictures of pixels, for drawings with
   * gradients, veils or shadows, for what paper does not show, and for what cannot be read. Never
   * throws on any bytes.
   */
  static Optional<Vectors> vectors(byte[] file) {
    try {
      return PictureBudget.run(() -> areas(file)).flatMap(areas -> areas);
    } catch (ExecutionException e) {
      return Optional.empty();
    }
  }

  private static Optional<Vectors> areas(byte[] file) {
    try {
      return file.length <= Logo.MAX_BYTES && SvgFile.looksLike(file)
          ? SvgFile.vectors(file).filter(LogoPicture::isVisible)
          : Optional.empty();
    } catch (IOException
        | UnfitException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private static Read raster(Logo.Type type, RasterFile file) {
    return new Read(type, file.pixels(), file.width());
  }

  /** Paper is white: what is as light as it cannot be seen. */
  private static boolean isVisible(Pixels pixels) {
    for (byte value : pixels.rgb()) {
      if ((value & 0xFF) < LIGHTEST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVisible(Vectors drawing) {
    return drawing.areas().stream().map(Vectors.Area::color).anyMatch(LogoPicture::isVisible);
  }

  private static boolean isVisible(Rgb color) {
    return Math.min(color.red(), Math.min(color.green(), color.blue())) < LIGHTEST;
  }

  private static boolean starts(byte[] file, int... mark) {
    return file.length >= mark.length
        && Arrays.equals(
            Arrays.copyOf(file, mark.length), 0, mark.length, bytes(mark), 0, mark.length);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
