package kistartklar.report.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the head of a JPEG says and the decoder does not tell.
 *
 * @param components number of colour components
 * @param adobe whether a marker of Adobe stands in it: its programs store inks inverted
 * @param ycck whether three of four components are brightness and colour differences
 * @param orientation 1 to 8 as Exif defines it
 */
record JpegFacts(int components, boolean adobe, boolean ycck, int orientation) {

  static final JpegFacts PLAIN = new JpegFacts(3, false, false, 1);

  private static final int TAG_ORIENTATION = 0x0112;

  /** Reads the segments before the picture's data; what cannot be understood counts as plain. */
  static JpegFacts of(byte[] file) {
    JpegFacts facts = PLAIN;
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
      int marker = file[at + 1] & 0xFF;
      int length = (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF);
      if (marker == 0xDA || length < 2 || at + 2 + length > file.length) {
        break;
      }
      facts = facts.with(marker, ByteBuffer.wrap(file, at + 4, length - 2).slice());
      at += 2 + length;
    }
    return facts;
  }

  /** Whether the mark of the end stands behind the picture's data; decoders fill up with gray. */
  static boolean isWhole(byte[] file) {
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != 0xDA) {
      at += 2 + Math.max(2, (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF));
    }
    for (int i = Math.min(at, file.length); i + 1 < file.length; i++) {
      if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  /** In how many passes the picture is told; of several, a decoder holds all of it at once. */
  static int passes(byte[] file) {
    int passes = 0;
    for (int i = 2; i + 1 < file.length; i++) {
      passes += (file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xDA ? 1 : 0;
    }
    return passes;
  }

  private JpegFacts with(int marker, ByteBuffer segment) {
    boolean frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame && segment.limit() > 5) {
      return new JpegFacts(segment.get(5), adobe, ycck, orientation);
    }
    if (marker == 0xEE && segment.limit() >= 12 && starts(segment, "Adobe")) {
      return new JpegFacts(components, true, segment.get(11) == 2, orientation);
    }
    if (marker == 0xE1 && segment.limit() >= 14 && starts(segment, "Exif\0\0")) {
      return new JpegFacts(components, adobe, ycck, orientation(segment.position(6).slice()));
    }
    return this;
  }

  private static boolean starts(ByteBuffer segment, String name) {
    byte[] start = new byte[name.length()];
    segment.get(0, start);
    return new String(start, StandardCharsets.ISO_8859_1).equals(name);
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG_ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
