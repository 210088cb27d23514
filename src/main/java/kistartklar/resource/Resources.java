package kistartklar.resource;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that come with the program. Class loaders find them by addresses in which {@code !/}
 * ends the name of a jar, and so find nothing in a jar below a folder whose name ends with {@code
 * !}. There the jar is read as the file that it is.
 */
public final class Resources {

  private Resources() {}

  /**
   * Opens a file that must be there.
   *
   * @param name absolute, such as {@code /kistartklar/text/ui.properties}
   * @throws UncheckedIOException if it is missing or cannot be read, as in an incomplete program
   */
  public static InputStream open(String name) {
    return find(name).orElseThrow(() -> new UncheckedIOException(new FileNotFoundException(name)));
  }

  /**
   * Opens a file.
   *
   * @return empty if the program has no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<InputStream> find(String name) {
    @Nullable InputStream found = Resources.class.getResourceAsStream(name);
    if (found != null) {
      return Optional.of(found);
    }
    return program().filter(Files::isRegularFile).flatMap(jar -> find(jar, name.substring(1)));
  }

  /** Looks a file up in a jar. */
  static Optional<InputStream> find(Path jar, String entry) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      @Nullable ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(found)) {
        return Optional.of(new ByteArrayInputStream(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(entry, e);
    }
  }

  /** The jar or the folder that the program runs from; empty if the JVM does not tell. */
  private static Optional<Path> program() {
    try {
      @Nullable CodeSource source = Resources.class.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
