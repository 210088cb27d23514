package kistartklar.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kistartklar.report.pdf.Face;
import kistartklar.report.pdf.Hyphenator;
import kistartklar.resource.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Fonts, hyphenation patterns and colour profile of all documents. Reading them costs about a
 * quarter of a second, once: share one object, and {@link #warmUp() warm it up} in the background.
 */
public final class ReportFonts {

  private @Nullable Loaded loaded;

  /** What was read. */
  record Loaded(
      Face regular, Face semiBold, Face bold, Hyphenator hyphenator, byte[] colorProfile) {

    List<Face> faces() {
      return List.of(regular, semiBold, bold);
    }
  }

  /** Reads everything now, unless that was done before. Safe on any thread. */
  public void warmUp() {
    get();
  }

  synchronized Loaded get() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private static Loaded load() {
    try (InputStream patterns = open("hyphenation/dehyphn-x-2022-03-16.pat");
        InputStream profile = open("color/sRGB.icc")) {
      return new Loaded(
          face("Regular"),
          face("SemiBold"),
          face("Bold"),
          new Hyphenator(patterns),
          profile.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Face face(String weight) throws IOException {
    String name = "SourceSans3-" + weight + ".ttf";
    try (InputStream font = open("fonts/" + name)) {
      return new Face(name, font);
    }
  }

  private static InputStream open(String name) {
    return Resources.open("/kistartklar/report/" + name);
  }
}
