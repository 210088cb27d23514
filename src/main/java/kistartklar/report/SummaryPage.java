package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.WayUp;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TextStyle;

/** The first page: what the management has to know. */
final class SummaryPage implements Chapter {

  private static final List<Integer> NAME_SIZES = List.of(25, 22, 19);
  private static final int LONG_NAME = 120;

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
    new LogoBlock(context).layOut(flow);
    firm(flow);
    score(flow);
    flow.keepTogether(this::measures);
  }

  private void firm(Flow flow) {
    String firm = wording.firm(context.assessment());
    flow.heading(1, firm, design.firm(nameSize(firm, flow.column().width())), 4, 0);
    flow.paragraph(dates(), design.body().in(Design.MUTED), 0);
    List<String> participants = context.assessment().company().participants();
    if (!participants.isEmpty()) {
      String names = String.join(", ", participants);
      flow.paragraph(wording.get("participants", names), design.body().in(Design.MUTED), 0);
    }
    flow.space(22);
  }

  /** The largest size in which the name stands in one line; long names need two or more. */
  private int nameSize(String firm, float width) {
    return NAME_SIZES.stream()
        .filter(size -> design.firm(size).face().width(firm, size) < width)
        .findFirst()
        .orElse(firm.length() > LONG_NAME ? 11 : 17);
  }

  private String dates() {
    String report = wording.date(context.request().date());
    return context
        .assessment()
        .company()
        .assessedOn()
        .map(day -> wording.get("dates", wording.date(day), report))
        .orElseGet(() -> wording.get("date", report));
  }

  private void score(Flow flow) {
    Readiness readiness = context.readiness();
    TextStyle number = new TextStyle(design.fonts().bold(), 44, 48, Design.INK);
    TextStyle unit = new TextStyle(design.fonts().regular(), 17, 48, Design.MUTED);
    flow.paragraph(
        List.of(
            new Span(String.valueOf(readiness.score()), number),
            new Span(wording.get("ofQuestions"), unit)),
        0);
    String band = context.guide().text(readiness.band()).name();
    TextStyle name =
        new TextStyle(design.fonts().semiBold(), 15, 20, Design.color(readiness.band()));
    flow.heading(2, readiness.provisional() ? wording.get("provisional", band) : band, name, 8, 80);
    bandBar(flow);
    flow.paragraph(context.guide().text(readiness.band()).meaning(), design.body(), 4);
    if (readiness.provisional()) {
      flow.paragraph(wording.possible(readiness), design.body(), 4);
    }
    flow.paragraph(
        wording.wayUp(WayUp.of(context.guide(), context.assessment())), design.body(), 18);
  }

  private void bandBar(Flow flow) {
    int score = context.readiness().score();
    Band band = context.readiness().band();
    String alternative =
        wording.get("bandBar", score, context.guide().text(band).name(), wording.range(band));
    BandBar bar = new BandBar(band, score, design);
    flow.figure(
        alternative, BandBar.HEIGHT, 10, canvas -> bar.paint(canvas, Design.COLUMN.width()));
  }

  private void measures(Flow flow) {
    List<QuestionId> first = context.measures().first();
    if (first.isEmpty()) {
      flow.heading(2, wording.get("measures.next"), design.heading(), 4, 40);
      flow.paragraph(wording.get("measures.none"), design.body(), 4);
      flow.paragraph(context.guide().text(context.readiness().band()).advice(), design.body(), 0);
      return;
    }
    int rest = context.measures().rest().size();
    flow.heading(2, wording.get("measures.first", first.size()), design.heading(), 2, 60);
    List<List<Cell>> rows = new ArrayList<>();
    for (QuestionId question : first) {
      rows.add(row(rows.size() + 1, question));
    }
    flow.table(
        new Table(
            wording.get("measures.summary"),
            List.of(24f, 184f, 74f, 98f, 88f, 62f),
            head("number", "measure", "effort", "role", "owner", "due"),
            rows,
            1,
            Design.TABLE),
        6);
    if (rest > 0) {
      flow.paragraph(wording.get("measures.rest", rest), design.smallMuted(), 0);
    }
  }

  private List<Cell> head(String... keys) {
    return List.of(keys).stream()
        .map(key -> Cell.of(wording.get("column." + key), design.tableHead()))
        .toList();
  }

  private List<Cell> row(int number, QuestionId question) {
    MeasureTemplate measure = context.guide().question(question).measure();
    var state = context.assessment().measure(question);
    return List.of(
        Cell.of(String.valueOf(number), design.smallMuted(), Align.LEFT),
        Cell.of(
            List.of(
                Span.of(measure.title(), design.smallStrong()),
                Span.of(wording.origin(question), design.smallMuted()))),
        Cell.of(wording.effort(measure.effort()), design.small()),
        Cell.of(measure.role(), design.small()),
        Cell.of(wording.owner(state), design.small()),
        Cell.of(wording.due(state), design.small()));
  }
}
