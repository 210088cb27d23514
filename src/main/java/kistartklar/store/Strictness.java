package kistartklar.store;

import java.util.function.Supplier;

/**
 * What becomes of a part that cannot be understood.
 *
 * @param strict the whole document is refused; otherwise the part is passed over
 */
record Strictness(boolean strict) {

  /**
   * Reads a part.
   *
   * @throws Refused if it cannot be understood and must be
   */
  <T> T otherwise(T instead, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (Refused e) {
      if (strict) {
        throw e;
      }
      return instead;
    }
  }

  /** A text, empty if it is not there. */
  String text(Fields fields, String name) {
    return otherwise("", () -> fields.text(name).orElse(""));
  }
}
