package kistartklar.domain.evidence;

import java.time.LocalDate;
import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;

/**
 * All that is found out about the worksheets of one state of a document.
 *
 * @param today the day that counts as today
 * @param findings what the checks find
 */
public record SheetReview(
    WorksheetCatalogue catalogue,
    Worksheets worksheets,
    LocalDate today,
    RowIndex rows,
    Figures figures,
    Evidence evidence,
    List<CheckFinding> findings) {

  public SheetReview {
    findings = List.copyOf(findings);
  }

  /** Finds it out. */
  public static SheetReview of(
      WorksheetCatalogue catalogue, Assessment assessment, LocalDate today) {
    Worksheets worksheets = assessment.worksheets();
    Figures figures = new Figures(worksheets, today);
    Evidence evidence = new Evidence(catalogue, assessment, figures, today);
    Checks checks = new Checks(catalogue, assessment, figures, evidence, today);
    return new SheetReview(
        catalogue, worksheets, today, new RowIndex(worksheets), figures, evidence, checks.all());
  }
}
