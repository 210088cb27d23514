package kistartklar.report.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;

/** Looks at a finished file. */
public final class PdfCheck {

  private PdfCheck() {}

  /** Whether this is a complete PDF with so many pages, by the file's own tables. */
  public static boolean isComplete(byte[] pdf, int pages) {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages() == pages;
    } catch (IOException | RuntimeException e) {
      // OpenPDF reports some faults in files by whatever breaks first.
      return false;
    }
  }

  /** The program that the file says it was made with; empty if that cannot be told. */
  public static String creator(byte[] pdf) {
    try (PdfReader reader = BoundedReader.of(pdf)) {
      return reader.getInfo().getOrDefault("Creator", "");
    } catch (IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError
        | OutOfMemoryError e) {
      return "";
    }
  }
}
