package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;

/** The first page: what the management has to know. It stays one page whatever is on it. */
final class SummaryPage implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  SummaryPage(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.firstThatFits(
        List.of(
            page -> layOut(page, Spacing.AMPLE),
            page -> layOut(page, Spacing.CLOSE),
            page -> layOut(page, Spacing.TIGHT)));
  }

  private void layOut(Flow flow, Spacing spacing) {
    new LogoBlock(context).layOut(flow);
    new FirmBlock(context, spacing).layOut(flow);
    new ScoreBlock(context, spacing).layOut(flow);
    if (context.isUnanswered()) {
      new PhasesAhead(context).layOut(flow);
    } else {
      flow.keepTogether(part -> measures(part, spacing));
    }
  }

  private void measures(Flow flow, Spacing spacing) {
    List<QuestionId> first = context.measures().first();
    if (first.isEmpty()) {
      flow.heading(2, wording.get("measures.next"), design.heading(), 6.5f, 40);
      flow.paragraph(wording.get("measures.none"), design.body(), 4);
      flow.paragraph(context.guide().text(context.readiness().band()).advice(), design.body(), 0);
      return;
    }
    flow.heading(
        2, wording.get("measures.first", first.size()), design.heading(), spacing.gap() / 2, 60);
    List<List<Cell>> rows = new ArrayList<>();
    for (QuestionId question : first) {
      rows.add(row(rows.size() + 1, question, spacing));
    }
    flow.table(
        new Table(
            wording.get("measures.summary"),
            List.of(20f, 196f, 70f, 92f, 92f, 60f),
            head("number", "measure", "effort", "role", "owner", "due"),
            rows,
            1,
            Design.TABLE),
        6.5f);
    int rest = context.measures().rest().size() + context.assessment().ownMeasures().size();
    if (rest > 0) {
      flow.paragraph(wording.get("measures.rest", rest), design.smallMuted(), 0);
    }
  }

  private List<Cell> head(String... keys) {
    return List.of(keys).stream()
        .map(key -> Cell.of(wording.get("column." + key), design.tableHead()))
        .toList();
  }

  private List<Cell> row(int number, QuestionId question, Spacing spacing) {
    MeasureTemplate measure = context.guide().question(question).measure();
    var state = context.assessment().measure(question);
    List<List<Span>> title = new ArrayList<>();
    title.add(Span.of(measure.title(), design.smallStrong().unbroken()));
    if (spacing.origins()) {
      title.add(Span.of(wording.origin(question), design.smallMuted()));
    }
    String owner = Wording.shortened(wording.owner(state), spacing.ownerLength());
    return List.of(
        Cell.of(String.valueOf(number), design.smallMuted()),
        Cell.of(title),
        Cell.of(wording.effort(measure.effort()), design.small()),
        Cell.of(measure.role(), design.small().unbroken()),
        Cell.of(owner, design.small()),
        Cell.of(wording.due(state), design.small()));
  }
}
