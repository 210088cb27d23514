package kistartklar.cli;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/** Writes the few JSON values that commands print, on one line and in the given order. */
final class Json {

  private Json() {}

  /**
   * A value as JSON: a map with text keys, a collection, a text or a whole number.
   *
   * @throws IllegalArgumentException for anything else
   */
  static String of(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Integer number -> number.toString();
      case Collection<?> values -> {
        StringJoiner joined = new StringJoiner(",", "[", "]");
        values.forEach(each -> joined.add(of(each)));
        yield joined.toString();
      }
      case Map<?, ?> fields -> {
        StringJoiner joined = new StringJoiner(",", "{", "}");
        fields.forEach((name, each) -> joined.add(quoted((String) name) + ":" + of(each)));
        yield joined.toString();
      }
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(codePoint -> append(quoted, codePoint));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      quoted.append('\\').append((char) codePoint);
    } else if (mustBeEscaped(codePoint)) {
      quoted.append("\\u%04x".formatted(codePoint));
    } else {
      quoted.appendCodePoint(codePoint);
    }
  }

  /**
   * Control characters and line separators, which would break a line, and halves of a surrogate
   * pair, which UTF-8 cannot express.
   */
  private static boolean mustBeEscaped(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
