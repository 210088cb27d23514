package kistartklar.report.pdf;

import java.util.List;

/** How full the pages of a document are, from its layout alone. */
public final class PageFill {

  private PageFill() {}

  /** For each page the share of its height below the lowest text or figure. */
  public static List<Float> empty(Flow flow) {
    Column area = flow.grid().area();
    return flow.pages().all().stream()
        .map(page -> (lowest(page, area.top()) - area.bottom()) / area.height())
        .toList();
  }

  /** For each page how many lines of text it has; a figure counts for many. */
  public static List<Integer> lines(Flow flow) {
    return flow.pages().all().stream()
        .map(page -> page.stream().mapToInt(PageFill::lines).sum())
        .toList();
  }

  private static int lines(PageOperation operation) {
    return switch (operation) {
      case PageOperation.Text text -> text.lines().size();
      case PageOperation.Link link -> link.lines().size();
      case PageOperation.Figure figure -> 10;
      case PageOperation.Field field -> 1;
      case PageOperation.Artifact artifact -> 0;
      case PageOperation.Bookmark bookmark -> 0;
    };
  }

  private static float lowest(List<PageOperation> page, float top) {
    return page.stream().map(operation -> lowest(operation, top)).reduce(top, Math::min);
  }

  private static float lowest(PageOperation operation, float top) {
    return switch (operation) {
      case PageOperation.Text text -> lowestLine(text.lines());
      case PageOperation.Link link -> lowestLine(link.lines());
      case PageOperation.Figure figure -> figure.y();
      case PageOperation.Field field -> field.area().bottom();
      case PageOperation.Artifact artifact -> top;
      case PageOperation.Bookmark bookmark -> top;
    };
  }

  private static float lowestLine(List<PageOperation.PlacedLine> lines) {
    return lines.stream().map(PageOperation.PlacedLine::y).reduce(Float.MAX_VALUE, Math::min);
  }
}
