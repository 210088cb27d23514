package kistartklar.report.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what it takes to paint a drawing from its text alone, always too high: how long its
 * lines are, how far they are scaled up, and how large the pictures become that patterns and
 * filters are painted from. Nothing stops the toolkit once it paints a shape.
 */
final class SvgWork {

  private static final double MOST_DASHES = 300_000;
  private static final double LARGEST_TILE = 4_500;
  private static final double WIDEST_BLUR = 400;
  private static final double WIDEST_STROKE = 15_000;
  private static final long MOST_REPEATED_PATH = 1_500_000;
  private static final int MOST_MARKED_PATH = 8_000;
  private static final int MOST_ISOLATED = 200;
  private static final int DEEPEST_ISOLATED = 6;
  private static final int LONGEST_TRANSFORM = 1_000;

  /** No line is longer than so many times the sum of its numbers: an arc of radius 1 is 2π. */
  private static final double LONGEST = 7;

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?");
  private static final Pattern FUNCTION = Pattern.compile("(matrix|scale)\\s*\\(([^)]*)\\)");
  private static final Pattern ISOLATING =
      Pattern.compile("\\b(filter|mask|clip-path)\\s*:\\s*url");
  private static final Set<String> OPAQUE = Set.of("1", "1.0", "100%", "normal");
  private static final Set<String> SHAPES =
      Set.of(
          "d", "points", "x", "y", "x1", "x2", "y1", "y2", "r", "rx", "ry", "cx", "cy", "width",
          "height");

  /** How far the content of an open element is scaled up, and in how many veils and clips it is. */
  private record Level(double scale, int isolated) {}

  private final Deque<Level> open = new ArrayDeque<>();
  private double largestScale = 1;
  private double largestNumber;
  private double length;
  private double period = Double.MAX_VALUE;
  private double blur;
  private double stroke;
  private int uses;
  private int path;
  private int isolated;
  private boolean markers;
  private boolean patterns;
  private boolean isolatingStyle;

  void start(String name) {
    open.push(open.isEmpty() ? new Level(1, 0) : open.peek());
    uses += name.equals("use") ? 1 : 0;
    markers |= name.equals("marker");
    patterns |= name.equals("pattern");
  }

  void end() {
    open.pop();
  }

  /** An attribute of the element that was opened last, or one of its declarations. */
  void attribute(String element, String name, String value) throws UnfitException {
    switch (name) {
      case "transform", "patternTransform", "gradientTransform" -> transform(value);
      case "viewBox" -> view(value);
      case "stroke-dasharray" -> dashes(value);
      case "stdDeviation" -> blur = Math.max(blur, largest(value));
      case "stroke-width" -> stroke = Math.max(stroke, largest(value));
      case "filter", "mask", "clip-path" -> {
        isolated += value.contains("url") ? 1 : 0;
        isolate(value.contains("url"));
      }
      case "opacity", "mix-blend-mode" -> isolate(!OPAQUE.contains(value.strip()));
      case "class" -> {
        isolated += isolatingStyle ? 1 : 0;
        isolate(isolatingStyle);
      }
      default -> {
        // Measured below, or without weight.
      }
    }
    if (SHAPES.contains(name) && !element.equals("svg")) {
      path += name.equals("d") || name.equals("points") ? value.length() : 0;
      largestNumber = Math.max(largestNumber, largest(value));
      length += sum(value);
    }
  }

  void style(String css) {
    isolatingStyle |= ISOLATING.matcher(css).find();
  }

  private void isolate(boolean isolating) throws UnfitException {
    Level level = open.pop();
    open.push(new Level(level.scale(), level.isolated() + (isolating ? 1 : 0)));
    require(level.isolated() <= DEEPEST_ISOLATED && isolated <= MOST_ISOLATED);
  }

  private void transform(String value) throws UnfitException {
    require(value.length() <= LONGEST_TRANSFORM);
    Matcher function = FUNCTION.matcher(value);
    while (function.find()) {
      scale(Math.max(1e-3, largest(function.group(2).split("[\\s,]+", 5), 4)));
    }
  }

  private static double largest(String[] numbers, int count) {
    double largest = 0;
    for (int i = 0; i < Math.min(count, numbers.length); i++) {
      largest = Math.max(largest, SvgWork.largest(numbers[i]));
    }
    return largest;
  }

  /** A part with a view of its own may fill the whole drawing; that of the root is its size. */
  private void view(String value) {
    if (open.size() > 1) {
      String[] numbers = value.strip().split("[\\s,]+");
      double smallest = Double.MAX_VALUE;
      for (int i = 2; i < numbers.length; i++) {
        smallest = Math.min(smallest, largest(numbers[i]));
      }
      scale(Math.max(1, largestNumber / Math.max(smallest, 1e-9)));
    }
  }

  private void scale(double factor) {
    Level level = open.pop();
    double scale = level.scale() * factor;
    open.push(new Level(scale, level.isolated()));
    largestScale = Math.max(largestScale, scale);
  }

  private void dashes(String value) {
    double mean = sum(value) / Math.max(1, NUMBER.matcher(value).results().count());
    if (mean > 0) {
      // A share of the drawing is at least so long as the share of one unit.
      period = Math.min(period, value.contains("%") ? mean / 100 : mean);
    }
  }

  /**
   * Checks what was estimated against what a PC does at once.
   *
   * @param pixels how many pixels one unit of the drawing comes to
   */
  void check(double pixels) throws UnfitException {
    double scale = pixels * (uses > 0 ? largestScale * largestScale : largestScale);
    require(LONGEST * length * Math.max(1, uses) / period <= MOST_DASHES);
    require(!patterns || largestNumber * scale <= LARGEST_TILE);
    require(blur * scale <= WIDEST_BLUR && stroke * scale <= WIDEST_STROKE);
    require((long) path * (1 + uses) <= MOST_REPEATED_PATH);
    require(!markers || path <= MOST_MARKED_PATH);
  }

  private static double largest(@Nullable String value) {
    double largest = 0;
    Matcher number = NUMBER.matcher(value == null ? "" : value);
    while (number.find()) {
      largest = Math.max(largest, Math.abs(Double.parseDouble(number.group())));
    }
    return largest;
  }

  private static double sum(String value) {
    double sum = 0;
    Matcher number = NUMBER.matcher(value);
    while (number.find()) {
      sum += Math.abs(Double.parseDouble(number.group()));
    }
    return sum;
  }

  private static void require(boolean bounded) throws UnfitException {
    if (!bounded) {
      throw new UnfitException("report.logo.svgTooComplex");
    }
  }
}
