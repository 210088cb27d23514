package kistartklar.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.LineBreaks;

/** File names that Windows, macOS and Linux all take. */
public final class FileNames {

  /** Longest name with its extension, in bytes of UTF-8: every common file system takes it. */
  static final int MAX_BYTES = 120;

  private static final int LOOKED_AT = 1_000;

  private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s.-]+|[\\s.-]+$");

  /** Names of devices on Windows, forbidden with any extension too. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\s*\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  /** The name of a file without its folder. */
  public static String of(Path file) {
    return String.valueOf(Optional.ofNullable(file.getFileName()).orElse(file));
  }

  /** Whether a file's name has an ending such as {@code .kicheck}, in capitals or not. */
  public static boolean ends(Path file, String ending) {
    return of(file).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Returns a file with one ending of its kind: the one that was typed, once if it is there twice,
   * or else the one wanted. File dialogs of some systems add an ending to one that was typed.
   *
   * @param endings of the kind, without dots
   */
  public static Path complete(Path file, List<String> endings, String wanted) {
    String name = of(file);
    for (String ending : endings) {
      String dotted = "." + ending;
      if (ends(file, dotted)) {
        String stem = name.substring(0, name.length() - dotted.length());
        boolean twice = stem.toLowerCase(Locale.ROOT).endsWith(dotted);
        return twice ? complete(file.resolveSibling(stem), endings, wanted) : file;
      }
    }
    return file.resolveSibling(name + "." + wanted);
  }

  /**
   * A file name for a firm's document or report.
   *
   * @param extension without the dot, for instance {@code pdf}
   * @param messages have the name for a firm without one
   */
  public static String suggest(Company company, String extension, Messages messages) {
    return suggest(company, "", extension, messages);
  }

  /**
   * A file name that also says what kind of file it is.
   *
   * @param kind stands after the name, which is shortened rather than the kind
   */
  public static String suggest(Company company, String kind, String extension, Messages messages) {
    String ending = kind + "." + extension;
    int room = MAX_BYTES - ending.getBytes(StandardCharsets.UTF_8).length;
    String name = cut(clean(company.name()), room);
    return (name.isEmpty() ? messages.get("firm.unnamed") : name) + ending;
  }

  /** A short text, for instance a person's name, as part of a file name; may come out empty. */
  public static String part(String text) {
    return cut(clean(text), 40);
  }

  private static String clean(String name) {
    // No file name takes more, and composing marks takes the square of their number.
    String enough = name.substring(0, Math.min(name.length(), LOOKED_AT));
    String composed = Normalizer.normalize(enough, Normalizer.Form.NFC);
    String visible =
        INVISIBLE
            .matcher(BLANKS.matcher(LineBreaks.oneLine(composed)).replaceAll(" "))
            .replaceAll("");
    String spaced = FORBIDDEN.matcher(visible).replaceAll("-");
    String trimmed = EDGES.matcher(spaced).replaceAll("");
    return DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }

  private static String cut(String name, int room) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int character : name.codePoints().toArray()) {
      bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return EDGES.matcher(kept).replaceAll("");
  }
}
