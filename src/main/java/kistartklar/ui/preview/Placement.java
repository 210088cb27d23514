package kistartklar.ui.preview;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import kistartklar.report.preview.PageSize;

/** Where on a sheet a page is printed, in points from the corner of what the printer can reach. */
record Placement(double x, double y, double width, double height) {

  /** Paper sizes are given rounded to points. */
  private static final double ROUNDING = 1.5;

  static Placement on(PageLayout layout, PageSize page) {
    boolean upright =
        layout.getPageOrientation() == PageOrientation.PORTRAIT
            || layout.getPageOrientation() == PageOrientation.REVERSE_PORTRAIT;
    double width = layout.getPaper().getWidth();
    double height = layout.getPaper().getHeight();
    return on(
        upright ? new PageSize(width, height) : new PageSize(height, width),
        layout.getLeftMargin(),
        layout.getTopMargin(),
        new PageSize(layout.getPrintableWidth(), layout.getPrintableHeight()),
        page);
  }

  /** In true size where the paper is large enough, else as large as the printer can reach. */
  static Placement on(PageSize paper, double left, double top, PageSize reach, PageSize page) {
    if (page.width() <= paper.width() + ROUNDING && page.height() <= paper.height() + ROUNDING) {
      double x = (paper.width() - page.width()) / 2 - left;
      double y = (paper.height() - page.height()) / 2 - top;
      return new Placement(x, y, page.width(), page.height());
    }
    double scale = Math.min(reach.width() / page.width(), reach.height() / page.height());
    double width = page.width() * scale;
    double height = page.height() * scale;
    return new Placement((reach.width() - width) / 2, (reach.height() - height) / 2, width, height);
  }
}
