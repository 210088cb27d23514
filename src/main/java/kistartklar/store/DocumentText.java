package kistartklar.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document as text: UTF-8, with or without byte order mark, or UTF-16 with one, as
 * editors on Windows write it. Malformed bytes are refused rather than replaced, because a
 * replacement would be saved as if the user had written it.
 */
final class DocumentText {

  private enum Encoding {
    UTF_8_BOM(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8);

    private final Charset charset;
    private final int[] mark;

    Encoding(Charset charset, int... mark) {
      this.charset = charset;
      this.mark = mark;
    }

    boolean starts(byte[] bytes) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }

    static Encoding of(byte[] bytes) {
      for (Encoding encoding : values()) {
        if (encoding.starts(bytes)) {
          return encoding;
        }
      }
      return UTF_8;
    }
  }

  private static final char REPLACEMENT = '\uFFFD';

  private DocumentText() {}

  /**
   * Decodes strictly.
   *
   * @throws Refused at malformed bytes
   */
  static String decode(byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    int skipped = encoding.mark.length;
    // Much faster than a decoder. A text without replacements had nothing to replace.
    String text = new String(bytes, skipped, bytes.length - skipped, encoding.charset);
    return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(encoding, skipped, bytes);
  }

  /**
   * Whether the bytes are well-formed UTF-8 without a byte order mark or a zero, which can be
   * parsed as they are: nothing takes them for another encoding.
   */
  static boolean isPlainUtf8(byte[] bytes) {
    if (Encoding.of(bytes) != Encoding.UTF_8) {
      return false;
    }
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] > 0) {
        at++;
      } else {
        int length = sequence(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  /** How many bytes make the character beyond ASCII that begins at a place; 0 if malformed. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    int point = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
      point = point << 6 | bytes[at + i] & 0x3F;
    }
    return switch (length) {
      case 3 -> point >= 0x800 && (point < 0xD800 || point > 0xDFFF) ? length : 0;
      case 4 -> point >= 0x10000 && point <= Character.MAX_CODE_POINT ? length : 0;
      default -> length;
    };
  }

  private static String decodeStrictly(Encoding encoding, int skipped, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        encoding
            .charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(character -> character == '\n').count();
      throw new Refused(
          "store.damaged.encoding", String.valueOf(line), encoding.charset.displayName());
    }
    return out.toString();
  }
}
