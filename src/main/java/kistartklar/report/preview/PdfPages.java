package kistartklar.report.preview;

import java.io.IOException;

/** The pages of a PDF, counted from 0. */
public interface PdfPages {

  /**
   * Reads a PDF.
   *
   * @param pdf the whole file; not to be changed afterwards
   * @throws IOException if this is no PDF that can be shown, or one without pages
   */
  static PdfPages open(byte[] pdf) throws IOException {
    return RenderedPdf.open(pdf);
  }

  /** At least 1. */
  int count();

  /**
   * The size of a page.
   *
   * @throws IndexOutOfBoundsException if there is no such page
   */
  PageSize size(int page);

  /**
   * Paints a page on white. Takes tens of milliseconds; may be called from any thread, one page is
   * painted at a time.
   *
   * @param pixelsPerPoint 300.0 / 72 for 300 dots per inch
   * @throws IndexOutOfBoundsException if there is no such page
   * @throws IOException if the page cannot be painted
   */
  PageImage render(int page, double pixelsPerPoint) throws IOException;
}
