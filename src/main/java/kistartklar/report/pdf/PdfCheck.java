package kistartklar.report.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;

/** Looks at a finished file. */
public final class PdfCheck {

  private PdfCheck() {}

  /**
   * The number of pages, read from the file's own tables.
   *
   * @throws IOException if this is no complete PDF
   */
  public static int pageCount(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    } catch (RuntimeException e) {
      // OpenPDF reports some faults in files by whatever breaks first.
      throw new IOException(e);
    }
  }
}
