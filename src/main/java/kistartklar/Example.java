package kistartklar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The document that shows what the program does. */
final class Example {

  private static final String RESOURCE = "/kistartklar/example/Beispiel Großhandel.kicheck";

  private Example() {}

  static byte[] bytes() {
    try (InputStream in =
        Objects.requireNonNull(Example.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
