package kistartklar.report.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.pdf.Vectors;
import kistartklar.text.Message;

/** What came of reading a logo's file. Whoever made the file is not trusted. */
public sealed interface LogoPicture {

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
    if (file.length > Logo.MAX_BYTES) {
      return new Refused(Message.of("report.logo.tooBig", Logo.MAX_BYTES / 1024));
    }
    try {
      if (starts(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
        return raster(Logo.Type.PNG, RasterFile.png(file));
      }
      if (starts(file, 0xFF, 0xD8, 0xFF)) {
        return raster(Logo.Type.JPEG, RasterFile.jpeg(file));
      }
      return SvgFile.looksLike(file)
          ? new Read(Logo.Type.SVG, SvgFile.read(file), Float.MAX_VALUE)
          : new Refused(Message.of("report.logo.otherType"));
    } catch (UnfitException e) {
      return new Refused(e.reason());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Decoders report some faults in files by whatever breaks first.
      return new Refused(Message.of("report.logo.damaged"));
    }
  }

  /**
   * An SVG drawing that stays sharp in any size; empty for pictures of pixels, for drawings with
   * gradients, veils or shadows, and for what cannot be read. Never throws on any bytes.
   */
  static Optional<Vectors> vectors(byte[] file) {
    try {
      return file.length <= Logo.MAX_BYTES && SvgFile.looksLike(file)
          ? SvgFile.vectors(file)
          : Optional.empty();
    } catch (IOException
        | UnfitException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private static LogoPicture raster(Logo.Type type, RasterFile file) {
    return new Read(type, file.pixels(), file.width());
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
