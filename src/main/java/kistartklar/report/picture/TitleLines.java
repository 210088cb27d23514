package kistartklar.report.picture;

import java.util.ArrayList;
import java.util.List;
import kistartklar.chart.TextMeasure;

/** Breaks a title between words. */
final class TitleLines {

  private static final String ELLIPSIS = "…";

  private TitleLines() {}

  /**
   * Returns lines that are as full as they get; what is too long for the last of them, or is one
   * long word, is cut.
   */
  static List<String> of(String title, double width, int most, TextMeasure measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.width(longer, true) <= width || line.isEmpty()) {
        line = longer;
      } else if (lines.size() == most - 1) {
        line = line + ELLIPSIS;
        break;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(one -> cut(one, width, measure)).toList();
  }

  private static String cut(String line, double width, TextMeasure measure) {
    if (measure.width(line, true) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && measure.width(line.substring(0, end) + ELLIPSIS, true) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end) + ELLIPSIS;
  }
}
