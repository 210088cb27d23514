package kistartklar.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The native packages of the system this runs on. */
record Packages(Product product, Packager packager, Path work, Path target) {

  private static final Path ASSETS = Path.of("assets", "installer");

  /** Never to be changed: by it Windows knows that a newer package replaces an older one. */
  private static final String UPGRADE_ID = "6f1d3c0a-52f4-4b0e-9c57-3d1f2a86e9b4";

  /** Makes all of them. */
  void make() throws IOException {
    Files.createDirectories(target);
    if (AppImage.onWindows()) {
      windows("-benutzer", "--win-per-user-install");
      windows("-alle");
    } else if (AppImage.onMac()) {
      mac();
    } else {
      linux();
    }
  }

  private void linux() {
    make(
        "deb",
        target,
        "linux",
        "ki-startklar.png",
        "--linux-package-name",
        product.packageName(),
        "--linux-deb-maintainer",
        product.contact(),
        "--linux-menu-group",
        "Office;",
        "--linux-app-category",
        "misc",
        "--linux-shortcut");
  }

  private void windows(String ending, String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--win-upgrade-uuid",
                UPGRADE_ID,
                "--win-menu",
                "--win-menu-group",
                product.name(),
                "--win-shortcut",
                "--win-dir-chooser",
                // A window has no console; the commands need one.
                "--add-launcher",
                product.packageName() + "-befehl=" + ASSETS.resolve("windows/befehl.properties")));
    all.addAll(Arrays.asList(options));
    Path folder = work.resolve("msi" + ending);
    make("msi", folder, "windows", "ki-startklar.ico", all.toArray(String[]::new));
    takeOver(folder, ending + ".msi");
  }

  private void mac() throws IOException {
    Path folder = work.resolve("dmg");
    make(
        "dmg",
        folder,
        "macos",
        "ki-startklar.icns",
        "--mac-package-identifier",
        "kistartklar",
        "--mac-app-category",
        "business");
    takeOver(folder, ".dmg");
  }

  /** Moves the package that was made in a folder to the others, named by the whole version. */
  private void takeOver(Path folder, String ending) throws IOException {
    String made = product.name() + "-" + product.packageVersion();
    String type = ending.substring(ending.lastIndexOf('.'));
    Files.move(
        folder.resolve(made + type),
        target.resolve(product.name() + "-" + product.version() + ending),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void make(String type, Path folder, String system, String icon, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--icon",
                Path.of("assets", "icon", icon).toString(),
                "--resource-dir",
                ASSETS.resolve(system).toString(),
                "--file-associations",
                ASSETS.resolve(system).resolve("kicheck.properties").toString(),
                "--license-file",
                Path.of("assets", "installer", "LIZENZ.txt").toString()));
    all.addAll(Arrays.asList(options));
    packager.make(type, folder, all.toArray(String[]::new));
  }
}
