package kistartklar.ui.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import kistartklar.resource.Resources;

/** The bundled type face, so that every PC shows and prints the same letters. */
public final class Fonts {

  /** Name of the type face in style sheets. */
  public static final String FAMILY = "Source Sans 3";

  private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold");

  private Fonts() {}

  /**
   * Makes the type face known to the toolkit, and lets the toolkit wrap text of all scripts. To be
   * called once before the first window; calling it again does no harm.
   *
   * @throws IllegalStateException if the program is incomplete and a font cannot be read
   */
  public static void load() {
    WEIGHTS.forEach(Fonts::load);
    PangoShaping.mend();
  }

  private static void load(String weight) {
    String resource = "/kistartklar/report/fonts/SourceSans3-" + weight + ".ttf";
    try (InputStream in = Resources.open(resource)) {
      if (Font.loadFont(in, 14) == null) {
        throw new IllegalStateException("not a font: " + resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
