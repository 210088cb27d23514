package kistartklar.domain.guide;

import java.util.Collection;

/** Checks shared by the compact constructors of this package. */
final class Require {

  private Require() {}

  static String text(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return value;
  }

  static <C extends Collection<?>> C filled(C values, String what) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return values;
  }
}
