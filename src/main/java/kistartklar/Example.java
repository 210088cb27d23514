package kistartklar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kistartklar.resource.Resources;

/** The document that shows what the program does. */
final class Example {

  private static final String RESOURCE = "/kistartklar/example/Beispiel Großhandel.kicheck";

  private Example() {}

  static byte[] bytes() {
    try (InputStream in = Resources.open(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
