package kistartklar.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The script that starts the program on Linux. The starter that jpackage makes has rpm and dpkg
 * look for the package it belongs to before it does anything: with them a start takes a quarter
 * longer. The script takes the same configuration and asks nobody.
 */
final class LinuxStarter {

  /** Also put into the native package, by the script that runs when its image is complete. */
  static final Path FILE = Path.of("assets", "installer", "linux", "KI-Startklar.sh");

  private LinuxStarter() {}

  /** Replaces the starter of an image, if the image is one for Linux. */
  static void putInto(AppImage image, String name) throws IOException {
    if (AppImage.onWindows() || AppImage.onMac()) {
      return;
    }
    Path starter = image.root().resolve("bin").resolve(name);
    var executable = Files.getPosixFilePermissions(starter);
    Files.copy(FILE, starter, StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(starter, executable);
    Files.delete(image.root().resolve("lib").resolve("libapplauncher.so"));
  }
}
