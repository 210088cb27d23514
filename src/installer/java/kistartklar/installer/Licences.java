package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The list of parts and the licence texts, as files for those who look into the package. */
final class Licences {

  private Licences() {}

  static void unpack(Path jar, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Licences::isLicence).toList()) {
        String name = entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, folder.resolve(name.substring(name.lastIndexOf('/') + 1)));
        }
      }
    }
  }

  private static boolean isLicence(ZipEntry entry) {
    return entry.getName().matches("kistartklar/(about/[^/]+|.*/LICENSE-[^/]+)");
  }
}
