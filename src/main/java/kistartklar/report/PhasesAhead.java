package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.Phase;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;

/** What the nine phases are about, for a firm that has answered nothing yet. */
final class PhasesAhead implements Chapter {

  private final ReportContext context;

  PhasesAhead(ReportContext context) {
    this.context = context;
  }

  @Override
  public void layOut(Flow flow) {
    Wording wording = context.wording();
    Design design = context.design();
    flow.heading(2, wording.get("phasesAhead"), design.heading(), 6.5f, 60);
    List<List<Cell>> rows = new ArrayList<>();
    for (Phase phase : context.guide().phases()) {
      rows.add(
          List.of(
              Cell.of(
                  wording.get("phaseTitle", phase.number(), phase.title()),
                  design.smallStrong().unbroken()),
              Cell.of(Wording.firstSentence(phase.purpose()), design.small()),
              Cell.of(String.valueOf(phase.questions().size()), design.small(), Align.RIGHT)));
    }
    flow.table(
        new Table(
            wording.get("phasesAhead.summary"),
            List.of(124f, 312f, 45f),
            List.of(
                Cell.of(wording.get("column.phase"), design.tableHead()),
                Cell.of(wording.get("column.purpose"), design.tableHead()),
                Cell.of(wording.get("column.questions"), design.tableHead(), Align.RIGHT)),
            rows,
            0,
            Design.TABLE),
        0);
  }
}
