package kistartklar.report;

import java.time.LocalDate;
import kistartklar.domain.assessment.Assessment;

/**
 * What a report is to be made of.
 *
 * @param date day of the report; the only date that is not from the assessment
 * @param document the assessment's document as stored; attached to the full form
 * @param sheets the worksheets that it shows
 */
public record ReportRequest(
    Assessment assessment, Form form, LocalDate date, byte[] document, SheetSelection sheets) {

  /** With all worksheets in the full form, and none in the form to share. */
  public ReportRequest(Assessment assessment, Form form, LocalDate date, byte[] document) {
    this(assessment, form, date, document, ReportChoice.of(form).sheets());
  }
}
