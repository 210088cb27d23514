package kistartklar.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a file is that is no document, by how it begins. A place in a picture at which some
 * byte is no text helps nobody.
 */
final class OtherContent {

  private static final int LOOKED_AT = 512;

  private static final Map<String, List<String>> MARKS =
      Map.of(
          "store.damaged.packed",
          List.of(
              "1f8b", "504b0304", "504b0506", "377abcaf271c", "526172211a07", "425a68", "fd377a"),
          "store.damaged.picture",
          List.of("89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "424d"),
          "store.damaged.office",
          List.of("d0cf11e0a1b11ae1", "7b5c727466"));

  private static final List<String> WEB_PAGE =
      List.of("<!doctype", "<html", "<?xml", "<head", "<script", "<!--");

  /** The root of SVG, whatever its prefix is, or the word that announces it. */
  private static final Pattern DRAWING = Pattern.compile("<(!doctype\\s+|[\\w.-]+:)?svg[\\s>]");

  private OtherContent() {}

  /** The key of what to say of a file that could not be read; empty if it is nothing known. */
  static Optional<String> of(byte[] file) {
    if (isZero(file)) {
      return Optional.of("store.damaged.zeros");
    }
    String start = HexFormat.of().formatHex(file, 0, Math.min(file.length, LOOKED_AT));
    Optional<String> known =
        MARKS.entrySet().stream()
            .filter(marks -> marks.getValue().stream().anyMatch(start::startsWith))
            .map(Map.Entry::getKey)
            .findFirst();
    return known.isEmpty() ? markup(file) : known;
  }

  /** As a file is left whose size reached the drive before a power cut, but not its content. */
  private static boolean isZero(byte[] file) {
    for (byte each : file) {
      if (each != 0) {
        return false;
      }
    }
    return file.length > 0;
  }

  /** What begins with a tag is a drawing or a page. */
  private static Optional<String> markup(byte[] file) {
    String text =
        new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<") && DRAWING.matcher(text).find() && !text.contains("<html")) {
      return Optional.of("store.damaged.picture");
    }
    return WEB_PAGE.stream().anyMatch(text::startsWith)
        ? Optional.of("store.damaged.web")
        : Optional.empty();
  }
}
