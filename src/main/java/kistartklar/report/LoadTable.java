package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.plan.EffortSum;
import kistartklar.domain.plan.PlanLoad;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.text.GermanFormat;

/** How much each person still has to do, without names in the form to share. */
final class LoadTable implements Chapter {

  private static final int LONGEST_NAME = 80;

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  LoadTable(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  /** Nothing as long as nobody is named for anything. */
  @Override
  public void layOut(Flow flow) {
    List<PlanLoad> loads = PlanLoad.of(context.plan().open());
    if (loads.stream().allMatch(load -> load.owner().isEmpty())) {
      return;
    }
    String title = wording.get(context.request().form() != Form.SHARE ? "load" : "load.unnamed");
    flow.heading(2, title, design.heading(), Design.UNIT / 2, 60);
    List<List<Cell>> rows = new ArrayList<>();
    for (PlanLoad load : loads) {
      rows.add(row(load, rows.size() + 1));
    }
    flow.table(
        new Table(
            wording.get("load.summary"),
            List.of(201f, 60f, 70f, 150f),
            List.of(
                Cell.of(wording.get("column.owner"), design.tableHead()),
                head("open"),
                head("overdue"),
                head("days")),
            rows,
            0,
            Design.TABLE),
        Design.LINE_HEIGHT);
  }

  private Cell head(String key) {
    return Cell.of(wording.get("load." + key), design.tableHead(), Align.RIGHT);
  }

  private List<Cell> row(PlanLoad load, int number) {
    long overdue =
        load.measures().stream().filter(item -> item.isOverdue(context.request().date())).count();
    return List.of(
        name(load, number),
        Cell.of(String.valueOf(load.measures().size()), design.small(), Align.RIGHT),
        Cell.of(
            overdue == 0 ? "\u2013" : String.valueOf(overdue),
            overdue == 0 ? design.smallMuted() : design.smallStrong().in(Design.WARNING),
            Align.RIGHT),
        Cell.of(days(load.effort()), design.small(), Align.RIGHT));
  }

  private Cell name(PlanLoad load, int number) {
    if (load.owner().isEmpty()) {
      return Cell.of(wording.get("load.nobody"), design.smallMuted());
    }
    String name =
        context.request().form() != Form.SHARE
            ? Wording.shortened(load.owner(), LONGEST_NAME)
            : wording.get("load.person", number);
    return Cell.of(name, design.smallStrong().unbroken());
  }

  private String days(EffortSum effort) {
    String days = effort.sum().map(GermanFormat::days).orElse("\u2013");
    return effort.without() == 0 || effort.sum().isEmpty()
        ? days
        : wording.get("load.days.more", days, effort.without());
  }
}
