package kistartklar.report;

import kistartklar.report.pdf.EmbeddedFile;
import kistartklar.text.Message;

/** The assessment from which a report was made, taken out of the report again. */
public sealed interface ReportSource {

  /** Largest report that is read, in bytes: twice what a full report can come to. */
  int MAX_BYTES = 32 * 1024 * 1024;

  /** As many bytes of a file tell whether it is a PDF. */
  int START_BYTES = EmbeddedFile.START_BYTES;

  /** Whether a file that begins like this is a PDF, and so perhaps a report. */
  static boolean isPdf(byte[] start) {
    return EmbeddedFile.isPdf(start);
  }

  /** The document as it was attached. */
  record Found(byte[] document) implements ReportSource {}

  /** Why there is none to be had. */
  record Refused(Message reason) implements ReportSource {}

  /**
   * Takes the document out of a report; never throws on any bytes.
   *
   * @param mostBytes largest document that is taken, in bytes
   */
  static ReportSource of(byte[] pdf, int mostBytes) {
    if (pdf.length > MAX_BYTES) {
      return refused("report.source.reportTooBig");
    }
    return switch (EmbeddedFile.find(pdf, ".kicheck", mostBytes)) {
      case EmbeddedFile.Found(byte[] content) -> new Found(content);
      case EmbeddedFile.NotPdf() -> refused("report.source.notPdf");
      case EmbeddedFile.Encrypted() -> refused("report.source.encrypted");
      case EmbeddedFile.Damaged() -> refused("report.source.damaged");
      case EmbeddedFile.Absent() -> refused("report.source.absent");
      case EmbeddedFile.Several() -> refused("report.source.several");
      case EmbeddedFile.TooBig() -> refused("report.source.tooBig");
    };
  }

  private static ReportSource refused(String key) {
    return new Refused(Message.of(key));
  }
}
