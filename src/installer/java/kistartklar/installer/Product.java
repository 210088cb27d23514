package kistartklar.installer;

import java.time.Instant;
import java.util.Objects;

/**
 * What the packages are called; everything comes from the pom.
 *
 * @param name shown to people, and the launcher's file name
 * @param packageName without blanks and capitals
 * @param version of the pom; ends in {@code -SNAPSHOT} between two releases
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

  private static final String SNAPSHOT = "-SNAPSHOT";

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

  /**
   * Returns the version by which a system tells an older package from a newer one. Debian reads a
   * tilde as "before"; Windows and macOS take only numbers.
   */
  String packageVersion() {
    boolean takesNumbersOnly = AppImage.onWindows() || AppImage.onMac();
    return version.replace(SNAPSHOT, takesNumbersOnly ? "" : "~SNAPSHOT");
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty("product." + name), name);
  }
}
