package kistartklar.installer;

import java.time.Instant;
import java.util.Objects;

/**
 * What the packages are called; everything comes from the pom.
 *
 * @param name shown to people, and the launcher's file name
 * @param packageName without blanks and capitals
 * @param time given to all files: the same sources make the same packages, and the recorded start
 *     stays valid, because it is bound to the times of the files it was recorded from
 */
record Product(
    String name,
    String packageName,
    String version,
    String description,
    String vendor,
    String contact,
    Instant time) {

  static Product ofSystemProperties() {
    return new Product(
        property("name"),
        property("packageName"),
        property("version"),
        property("description"),
        property("vendor"),
        property("contact"),
        Instant.parse(property("time")));
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty("product." + name), name);
  }
}
