package kistartklar.ui.worksheet;

import java.time.LocalDate;
import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.evidence.Checks;
import kistartklar.domain.evidence.Evidence;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import kistartklar.ui.shared.StepContext;
import org.jspecify.annotations.Nullable;

/** What is known of one state of the worksheets; each part is found out when it is asked for. */
final class SheetState {

  private final Assessment assessment;
  private final StepContext context;
  private final LocalDate today;
  private @Nullable SheetWords words;
  private @Nullable ColumnWords columns;
  private @Nullable Checks checks;

  SheetState(StepContext context, Assessment assessment) {
    this.context = context;
    this.assessment = assessment;
    today = context.today().get();
  }

  Assessment assessment() {
    return assessment;
  }

  private WorksheetCatalogue catalogue() {
    return context.worksheets().get();
  }

  /** Where rows are and are used. */
  RowIndex rows() {
    return words().rows();
  }

  /** Words for values and names. */
  SheetWords words() {
    SheetWords known = words;
    if (known == null) {
      known =
          new SheetWords(context.messages(), catalogue(), new RowIndex(assessment.worksheets()));
      words = known;
    }
    return known;
  }

  /** Words for columns, computed ones too. */
  ColumnWords columns() {
    ColumnWords known = columns;
    if (known == null) {
      known = new ColumnWords(words(), new Figures(assessment.worksheets(), today));
      columns = known;
    }
    return known;
  }

  /** What is worth a second look in a worksheet. */
  List<CheckFinding> findings(Worksheet sheet) {
    Checks known = checks;
    if (known == null) {
      Figures figures = columns().figures();
      Evidence evidence = new Evidence(catalogue(), assessment, figures, today);
      known = new Checks(catalogue(), assessment, figures, evidence, today);
      checks = known;
    }
    return known.of(sheet);
  }
}
