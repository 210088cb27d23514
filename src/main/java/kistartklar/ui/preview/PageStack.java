package kistartklar.ui.preview;

import java.util.ArrayList;
import java.util.List;
import kistartklar.report.preview.PageSize;

/**
 * Where pages lie when they stand below each other at a scale. Lengths are in pixels of the screen,
 * from the top of the first page's margin.
 *
 * @param scale pixels for a point
 * @param tops the upper edges of the pages
 */
record PageStack(List<PageSize> sizes, double scale, List<Double> tops) {

  /** Around the pages. */
  static final double MARGIN = 20;

  /** Between two pages. */
  static final double GAP = 16;

  private static final double SMALLEST = 0.05;

  static PageStack of(List<PageSize> sizes, double scale) {
    List<Double> tops = new ArrayList<>();
    double top = MARGIN;
    for (PageSize size : sizes) {
      tops.add(top);
      top += size.height() * scale + GAP;
    }
    return new PageStack(List.copyOf(sizes), scale, List.copyOf(tops));
  }

  /** As {@link #of(List, double)} in the scale that a zoom means in a room of this size. */
  static PageStack of(List<PageSize> sizes, Zoom zoom, double width, double height) {
    double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
    double highest = sizes.stream().mapToDouble(PageSize::height).max().orElse(1);
    double toWidth = (width - 2 * MARGIN) / widest;
    double scale =
        switch (zoom) {
          case Zoom.PageWidth() -> toWidth;
          case Zoom.WholePage() -> Math.min(toWidth, (height - 2 * MARGIN) / highest);
          case Zoom.Percent(int value) -> value / 100.0 * Zoom.ACTUAL_SIZE;
        };
    return of(sizes, Math.max(SMALLEST, scale));
  }

  double top(int page) {
    return tops.get(page);
  }

  double width(int page) {
    return sizes.get(page).width() * scale;
  }

  double height(int page) {
    return sizes.get(page).height() * scale;
  }

  /** All pages with the margin above and below. */
  double totalHeight() {
    int last = sizes.size() - 1;
    return top(last) + height(last) + MARGIN;
  }

  /** The widest page with the margin on both sides. */
  double totalWidth() {
    return sizes.stream().mapToDouble(PageSize::width).max().orElse(0) * scale + 2 * MARGIN;
  }

  /** The page at a height, or the one above it. */
  int pageAt(double y) {
    int page = 0;
    while (page + 1 < sizes.size() && top(page + 1) <= y) {
      page++;
    }
    return page;
  }

  /** The pages of which some part lies between two heights, in order. */
  List<Integer> between(double from, double to) {
    List<Integer> pages = new ArrayList<>();
    for (int page = 0; page < sizes.size(); page++) {
      if (top(page) + height(page) > from && top(page) < to) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** The height in this stack that shows the same place as a height in another. */
  double sameAs(PageStack other, double y) {
    int page = other.pageAt(y);
    return top(page) + (y - other.top(page)) * scale / other.scale;
  }
}
