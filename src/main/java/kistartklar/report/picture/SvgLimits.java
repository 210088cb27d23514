package kistartklar.report.picture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a drawing may hold: so much that it is painted at once, and only what the library paints in
 * its colours.
 */
final class SvgLimits {

  private static final int MOST_ELEMENTS = 5000;
  private static final int MOST_REPEATS = 100;
  private static final int MOST_FILTERS = 12;
  private static final int MOST_PATH = 150_000;
  private static final int MOST_CLIP = 8_000;
  private static final int MOST_STOPS = 200;
  private static final double MOST_TILES = 20_000;
  private static final double FARTHEST = 1e6;

  private static final Set<String> REPEATING = Set.of("use", "pattern", "filter", "mask", "marker");
  private static final Set<String> APART =
      Set.of("pattern", "mask", "clipPath", "marker", "filter");

  /** Colours and values that the library does not know; it paints black instead. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "var\\(|calc\\(|!\\s*important|\\b(hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\\(",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SELECTORS =
      Pattern.compile("\\s*[.#]?[\\w-]+\\s*(,\\s*[.#]?[\\w-]+\\s*)*");
  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
  private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;}]+)");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?");
  private static final Set<String> FAR =
      Set.of(
          "d",
          "points",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "r",
          "rx",
          "ry",
          "cx",
          "cy",
          "transform");

  /** Steps of filters that every program takes alike, in a time that only their picture sets. */
  private static final Set<String> FILTER_STEPS =
      Set.of(
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feOffset");

  private final SvgWork work = new SvgWork();
  private final Set<String> references = new HashSet<>();
  private int elements;
  private int repeats;
  private int filterSteps;
  private int stops;
  private int path;
  private int clip;
  private int apart;
  private SvgSize size = new SvgSize(1, 1);

  void drawnIn(SvgSize newSize) {
    size = newSize;
  }

  void start(String name) throws UnfitException {
    elements++;
    repeats += REPEATING.contains(name) ? 1 : 0;
    filterSteps += name.startsWith("fe") ? 1 : 0;
    stops += name.equals("stop") ? 1 : 0;
    apart += APART.contains(name) ? 1 : 0;
    require(elements <= MOST_ELEMENTS && repeats <= MOST_REPEATS);
    require(filterSteps <= MOST_FILTERS && stops <= MOST_STOPS && apart < 3);
    require(!name.startsWith("fe") || FILTER_STEPS.contains(name));
    work.start(name);
  }

  void end(String name) {
    apart -= APART.contains(name) ? 1 : 0;
    work.end();
  }

  void attribute(String element, String name, String value) throws UnfitException {
    if (name.equals("style")) {
      declarations(value);
    } else if (!name.equals("id") && !name.equals("class") && UNKNOWN.matcher(value).find()) {
      throw new UnfitException("report.logo.svgStyle");
    }
    if (name.equals("d") || name.equals("points")) {
      path += value.length();
      clip += apart > 0 ? value.length() : 0;
      require(path <= MOST_PATH && clip <= MOST_CLIP);
    }
    if (element.equals("pattern") && (name.equals("width") || name.equals("height"))) {
      tile(value);
    }
    if (FAR.contains(name)) {
      near(value);
    }
    work.attribute(element, name, value);
    refer(value);
  }

  void style(String css) throws UnfitException {
    work.style(css);
    String rules = css.replaceAll("(?s)/\\*.*?\\*/", " ");
    int at = 0;
    while (!rules.substring(at).isBlank()) {
      int open = rules.indexOf('{', at);
      int close = rules.indexOf('}', at);
      boolean simple =
          open >= 0 && close > open && SELECTORS.matcher(rules.substring(at, open)).matches();
      if (!simple) {
        throw new UnfitException("report.logo.svgStyle");
      }
      declarations(rules.substring(open + 1, close));
      at = close + 1;
    }
  }

  private void declarations(String css) throws UnfitException {
    if (UNKNOWN.matcher(css).find() || css.contains("{") || css.trim().startsWith("--")) {
      throw new UnfitException("report.logo.svgStyle");
    }
    Matcher declaration = DECLARATION.matcher(css);
    while (declaration.find()) {
      work.attribute("", declaration.group(1), declaration.group(2));
    }
    refer(css);
  }

  private void tile(String value) throws UnfitException {
    Matcher number = NUMBER.matcher(value);
    if (number.lookingAt()) {
      double length = Math.abs(Double.parseDouble(number.group()));
      double whole = value.strip().endsWith("%") ? 100 : Math.max(size.width(), size.height());
      boolean share = length <= 1;
      double parts = share ? 1 / length : whole / length;
      require(parts * parts <= MOST_TILES && length <= 10 * Math.max(whole, 1));
    }
  }

  private void near(String value) throws UnfitException {
    Matcher number = NUMBER.matcher(value);
    while (number.find()) {
      require(Math.abs(Double.parseDouble(number.group())) <= FARTHEST);
    }
  }

  /** What is drawn apart must not lead to more of it: each step multiplies the work. */
  private void refer(String value) throws UnfitException {
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      require(apart == 0 || !value.toLowerCase(Locale.ROOT).contains("url("));
      references.add(reference.group(1));
      require(references.size() <= MOST_REPEATS);
    }
  }

  /**
   * Checks what can be told at the end only. A colour that is not there would be black.
   *
   * @param pixels how many pixels one unit of the drawing comes to
   */
  void checkWhole(Set<String> ids, double pixels) throws UnfitException {
    work.check(pixels);
    if (!ids.containsAll(references)) {
      throw new UnfitException("report.logo.svgStyle");
    }
  }

  private static void require(boolean bounded) throws UnfitException {
    if (!bounded) {
      throw new UnfitException("report.logo.svgTooComplex");
    }
  }
}
