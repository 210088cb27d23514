package kistartklar.report;

import java.util.List;
import kistartklar.domain.plan.PlanItem;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TextStyle;

/**
 * Measures as a table: number in the plan, title, owner, day, status, effort.
 *
 * @param linked whether the details of the measures follow, so that each row leads to its own
 * @param titleLength most characters of a title
 * @param ownerLength most characters of a person or department
 */
record MeasureTable(ReportContext context, int titleLength, int ownerLength, boolean linked) {

  private static final List<Float> WIDTHS = List.of(18f, 194f, 118f, 54f, 60f, 37f);

  Table of(List<PlanItem> items, String summary) {
    return new Table(
        summary,
        WIDTHS,
        List.of(
            head("number", Align.LEFT),
            head("measure", Align.LEFT),
            head("owner", Align.LEFT),
            head("due", Align.LEFT),
            head("status", Align.LEFT),
            head("days", Align.RIGHT)),
        items.stream().map(this::row).toList(),
        1,
        Design.TABLE);
  }

  private Cell head(String key, Align align) {
    return Cell.of(context.wording().get("column." + key), context.design().tableHead(), align);
  }

  private Cell number(PlanItem item) {
    Cell number =
        Cell.of(String.valueOf(context.plan().number(item)), context.design().smallMuted());
    return linked ? number.leadingTo(heading(context, item)) : number;
  }

  /** The heading of a measure's details. */
  static String heading(ReportContext context, PlanItem item) {
    Wording wording = context.wording();
    return wording.get("measure.title", context.plan().number(item), wording.title(item));
  }

  private List<Cell> row(PlanItem item) {
    Wording wording = context.wording();
    Design design = context.design();
    boolean overdue = item.isOverdue(context.request().date());
    TextStyle small = design.small();
    TextStyle day = overdue ? design.smallStrong().in(Design.WARNING) : small;
    return List.of(
        number(item),
        Cell.of(
            Wording.shortened(wording.title(item), titleLength), design.smallStrong().unbroken()),
        Cell.of(
            Wording.shortened(wording.owner(item), ownerLength),
            item.owner().isEmpty() ? design.smallMuted() : small),
        Cell.of(wording.due(item.state()), day),
        Cell.of(overdue ? wording.overdue() : context.status(item), day),
        Cell.of(wording.days(item), small, Align.RIGHT));
  }
}
