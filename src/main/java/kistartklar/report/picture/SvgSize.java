package kistartklar.report.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How large a drawing is. Parts of a page, and what is not said, follow from its view box. */
record SvgSize(double width, double height) {

  /** What browsers take for a drawing that says nothing. */
  private static final SvgSize USUAL = new SvgSize(300, 150);

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([+]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)\\s*(px|pt|pc|mm|cm|in)?\\s*");

  static SvgSize of(@Nullable String width, @Nullable String height, @Nullable String viewBox) {
    SvgSize box = box(viewBox);
    double ratio = box.width / box.height;
    double wide = length(width);
    double high = length(height);
    if (wide > 0 && high > 0) {
      return new SvgSize(wide, high);
    }
    if (wide > 0) {
      return new SvgSize(wide, wide / ratio);
    }
    return high > 0 ? new SvgSize(high * ratio, high) : box;
  }

  /** How many pixels one unit of the drawing comes to at most, at the size it has in print. */
  double pixels(@Nullable String viewBox) {
    double share = Math.min(Shrink.WIDTH / width, Shrink.HEIGHT / height);
    String[] numbers = numbers(viewBox);
    double units =
        numbers.length == 4
            ? Math.max(
                width / Math.max(length(numbers[2]), Double.MIN_NORMAL),
                height / Math.max(length(numbers[3]), Double.MIN_NORMAL))
            : 1;
    return share * units;
  }

  private static String[] numbers(@Nullable String viewBox) {
    return viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
  }

  private static SvgSize box(@Nullable String viewBox) {
    String[] numbers = numbers(viewBox);
    if (numbers.length != 4) {
      return USUAL;
    }
    double width = length(numbers[2]);
    double height = length(numbers[3]);
    return width > 0 && height > 0 ? new SvgSize(width, height) : USUAL;
  }

  /** A length in pixels; 0 for what is none by itself, such as a percentage. */
  private static double length(@Nullable String text) {
    Matcher matcher = LENGTH.matcher(text == null ? "" : text);
    if (!matcher.matches()) {
      return 0;
    }
    double number = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    return number
        * switch (unit) {
          case "pt" -> 96 / 72.0;
          case "pc" -> 16;
          case "mm" -> 96 / 25.4;
          case "cm" -> 96 / 2.54;
          case "in" -> 96;
          default -> 1;
        };
  }
}
