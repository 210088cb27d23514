package kistartklar.domain.guide;

import java.util.Collection;
import java.util.List;

/** Checks shared by the compact constructors of this package. */
final class Require {

  private Require() {}

  static String text(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return value;
  }

  /** Texts of which none may be empty; there may be none at all. */
  static List<String> texts(List<String> values, String what) {
    values.forEach(value -> text(value, what));
    return List.copyOf(values);
  }

  static <C extends Collection<?>> C filled(C values, String what) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return values;
  }
}
