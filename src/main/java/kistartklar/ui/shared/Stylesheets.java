package kistartklar.ui.shared;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** The style sheets that every window has: colours first, then what is built on them. */
public final class Stylesheets {

  private static final List<String> FILES =
      List.of(
          "tokens.css",
          "base.css",
          "steps.css",
          "shell.css",
          "preview.css",
          "comparison.css",
          "history.css",
          "tables.css");

  private Stylesheets() {}

  /** Adds the style sheets to a window's scene. */
  public static void addTo(Scene scene) {
    FILES.forEach(file -> scene.getStylesheets().add(url(file)));
  }

  private static String url(String file) {
    return Objects.requireNonNull(Stylesheets.class.getResource("/kistartklar/ui/" + file), file)
        .toExternalForm();
  }
}
