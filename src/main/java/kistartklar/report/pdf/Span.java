package kistartklar.report.pdf;

import java.util.List;

/** A stretch of text in one style. A line feed in it ends a line. */
public record Span(String text, TextStyle style) {

  /** A paragraph in one style. */
  public static List<Span> of(String text, TextStyle style) {
    return List.of(new Span(text, style));
  }
}
