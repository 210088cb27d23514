package kistartklar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The report's font files. */
final class Fonts {

  private Fonts() {}

  static String name(String weight) {
    return "SourceSans3-" + weight + ".ttf";
  }

  static byte[] read(String weight) throws IOException {
    String resource = "/kistartklar/report/fonts/" + name(weight);
    try (InputStream in =
        Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    }
  }
}
