package kistartklar.ui.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import kistartklar.resource.Resources;

/**
 * The style sheets that every window has: tokens first, then what is built on them. The sizes among
 * the tokens are put in here, because the toolkit looks up colours anywhere but sizes only where a
 * property takes a single one.
 */
public final class Stylesheets {

  private static final List<String> FILES =
      List.of(
          "tokens.css",
          "base.css",
          "steps.css",
          "shell.css",
          "preview.css",
          "chart.css",
          "comparison.css",
          "history.css",
          "plan.css",
          "tables.css",
          "search.css",
          "worksheet.css",
          "meeting.css",
          "low.css");
  private static final Pattern SIZES = Pattern.compile("\\.sizes\\s*\\{([^}]*)}");
  private static final Pattern SIZE = Pattern.compile("(-ks-[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern NAME = Pattern.compile("(?<![\\w-])-ks-[a-z0-9-]+");

  private Stylesheets() {}

  /** Puts the style sheets together before any window needs them, on any thread. */
  public static void prepare() {
    Objects.requireNonNull(Once.ADDRESS);
  }

  /** Adds the style sheets to a window's scene. */
  public static void addTo(Scene scene) {
    scene.getStylesheets().add(Once.ADDRESS);
  }

  /** Made when the first window needs it, then the same for all. */
  private static final class Once {
    static final String ADDRESS =
        "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(css().getBytes(StandardCharsets.UTF_8));
  }

  /** All style sheets in one, with the sizes put in. */
  static String css() {
    StringBuilder css = new StringBuilder();
    FILES.forEach(file -> css.append(read("/kistartklar/ui/" + file)).append('\n'));
    return withSizes(css.toString());
  }

  static String withSizes(String css) {
    Map<String, String> sizes = sizes(css);
    return NAME.matcher(SIZES.matcher(css).replaceAll(""))
        .replaceAll(
            name -> Matcher.quoteReplacement(sizes.getOrDefault(name.group(), name.group())));
  }

  private static Map<String, String> sizes(String css) {
    Map<String, String> sizes = new HashMap<>();
    Matcher block = SIZES.matcher(css);
    while (block.find()) {
      Matcher size = SIZE.matcher(block.group(1));
      while (size.find()) {
        sizes.put(size.group(1), size.group(2));
      }
    }
    return sizes;
  }

  private static String read(String resource) {
    try (InputStream in = Resources.open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
