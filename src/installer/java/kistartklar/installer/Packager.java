package kistartklar.installer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Calls jpackage: with the settings of {@code jpackage.cfg}, the names and the version of the pom,
 * and the few options that only one kind of package has.
 */
record Packager(Product product, Path input, Path runtime) {

  /** What the program mends there so that wrapped text of every script can be laid out. */
  private static final List<String> OPENED_ON_LINUX =
      List.of("com.sun.javafx.text", "com.sun.javafx.font.freetype");

  /** Makes one kind of package in a folder. */
  void make(String type, Path folder, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "@jpackage.cfg",
                "--type",
                type,
                "--name",
                product.name(),
                "--app-version",
                product.packageVersion(),
                "--description",
                product.description(),
                "--vendor",
                product.vendor(),
                "--input",
                input.toString(),
                "--runtime-image",
                runtime.toString(),
                "--dest",
                folder.toString()));
    arguments.addAll(Arrays.asList(options));
    if (!AppImage.onWindows() && !AppImage.onMac()) {
      for (String opened : OPENED_ON_LINUX) {
        arguments.addAll(
            List.of("--java-options", "--add-opens=javafx.graphics/" + opened + "=ALL-UNNAMED"));
      }
    }
    Command.runJdk("jpackage", arguments, environment());
  }

  private Map<String, String> environment() {
    String seconds = String.valueOf(product.time().getEpochSecond());
    return Map.of(
        // For dpkg-deb.
        "SOURCE_DATE_EPOCH",
        seconds,
        // For the scripts beside the templates of the packages.
        "PACKAGE_TIME",
        product.time().toString(),
        "PACKAGE_STARTER",
        LinuxStarter.FILE.toAbsolutePath().toString());
  }
}
