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
    return creator(() -> BoundedReader.of(pdf));
  }

  /** The same of a file as it is opened; whatever breaks meanwhile does not end the program. */
  static String creator(Reading reading) {
    try (PdfReader reader = reading.open()) {
      return reader.getInfo().getOrDefault("Creator", "");
    } catch (IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError
        | OutOfMemoryError e) {
      return "";
    }
  }

  /** Opens a file that comes from anywhere. */
  @FunctionalInterface
  interface Reading {

    PdfReader open() throws IOException;
  }
}
