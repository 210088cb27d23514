package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Tally;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TextStyle;

/** Where the firm stands, phase by phase, and which answers fit together badly. */
final class OverviewChapter implements Chapter {

  private static final float CELL = 22;
  private static final float CELL_HEIGHT = 11;
  private static final float CELL_GAP = 3;

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  OverviewChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("overview"), design.chapter(), 6.5f, 120);
    if (!context.isUnanswered()) {
      meaning(flow);
    }
    flow.paragraph(wording.get("overview.lead"), design.body(), 4);
    phases(flow);
    flow.keepTogether(this::parts);
    hints(flow);
  }

  private void meaning(Flow flow) {
    flow.paragraph(
        List.of(
            new Span(wording.get("meaning") + " ", design.strong()),
            new Span(
                context.guide().textFor(context.readiness().score()).meaning(), design.body())),
        6.5f);
  }

  private void phases(Flow flow) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PhaseResult result : context.readiness().phases()) {
      rows.add(row(result));
    }
    flow.table(
        new Table(
            wording.get("overview.summary"),
            List.of(205f, 215f, 61f),
            List.of(
                Cell.of(wording.get("column.phase"), design.tableHead()),
                Cell.of(wording.get("column.answers"), design.tableHead()),
                Cell.of(wording.get("column.result"), design.tableHead())),
            rows,
            0,
            Design.TABLE),
        4);
    flow.figure(
        wording.get("legend.alternative"), Design.LINE_HEIGHT, 19.5f, canvas -> legend(canvas));
  }

  private List<Cell> row(PhaseResult result) {
    Phase phase = result.phase();
    int count = result.cells().size();
    String alternative =
        result.cells().stream()
            .map(cell ->
                wording.get("cell", cell.question().number(), wording.answer(cell.answer())))
            .collect(Collectors.joining(", "));
    Table.Mark mark =
        new Table.Mark(
            Optional.of(alternative),
            count * (CELL + CELL_GAP),
            Design.LINE_HEIGHT,
            canvas -> cells(canvas, result));
    return List.of(
        Cell.of(wording.get("phaseTitle", phase.number(), phase.title()), design.small()),
        Cell.of(List.of()).marked(mark),
        Cell.of(wording.yesOf(result.tally()), design.small()));
  }

  private static void cells(Canvas canvas, PhaseResult result) {
    float x = 0;
    for (PhaseResult.Cell cell : result.cells()) {
      AnswerMarks.cell(canvas, cell.answer(), x, 1, CELL, CELL_HEIGHT);
      x += CELL + CELL_GAP;
    }
  }

  private void legend(Canvas canvas) {
    float x = 0;
    for (AnswerSample sample : AnswerSample.values()) {
      AnswerMarks.cell(canvas, sample.answer(), x, 2, 16, 9);
      String label = wording.get("legend." + sample.key());
      canvas.text(
          label,
          design.smallMuted(),
          kistartklar.report.pdf.Align.LEFT,
          x + 21,
          Design.UNIT / 2,
          120);
      x += 30 + design.smallMuted().face().width(label, 9) + 14;
    }
  }

  private void parts(Flow flow) {
    flow.heading(2, wording.get("parts"), design.heading(), 6.5f, 60);
    flow.paragraph(part("parts.preparation", context.readiness().preparation()), 2);
    flow.paragraph(part("parts.operation", context.readiness().operation()), 4);
    flow.paragraph(wording.get("parts.why"), design.smallMuted(), 16);
  }

  private List<Span> part(String key, Tally tally) {
    return List.of(
        new Span(wording.get(key) + " ", design.strong()),
        new Span(
            wording.get("parts.tally", tally.yes(), tally.total(), tally.no(), tally.open()),
            design.body()));
  }

  private void hints(Flow flow) {
    List<Hint> hints = Hint.unsettled(context.guide(), context.assessment());
    flow.heading(2, wording.get("hints"), design.heading(), 6.5f, 60);
    if (hints.isEmpty()) {
      flow.paragraph(noHints(), design.body(), 0);
    } else {
      flow.paragraph(wording.get("hints.lead"), design.body(), 4);
      ItemList list = flow.list(false);
      hints.forEach(hint -> hint(list, hint, List.of()));
    }
    if (context.showsRemarks()) {
      confirmedHints(flow);
    }
  }

  private void confirmedHints(Flow flow) {
    List<Hint> hints = Hint.confirmed(context.guide(), context.assessment());
    if (hints.isEmpty()) {
      return;
    }
    flow.space(13);
    flow.heading(3, wording.get("hints.confirmed"), design.subheading(), 3.25f, 40);
    ItemList list = flow.list(false);
    hints.forEach(hint -> hint(list, hint, remark(hint)));
  }

  private List<Span> remark(Hint hint) {
    String remark =
        context.assessment().confirmedHints().getOrDefault(hint.rule().id(), "").strip();
    return remark.isEmpty()
        ? List.of()
        : List.of(
            new Span(wording.get("hints.confirmed.remark") + " ", design.strong()),
            new Span(remark, design.body()));
  }

  /** The questions it names lead to their answers. */
  private void hint(ItemList list, Hint hint, List<Span> below) {
    String text = hint.rule().text();
    TextStyle linked = design.body().in(Design.ACCENT);
    List<Span> spans = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    Matcher named = Pattern.compile(wording.get("hints.question", "([0-9]+)")).matcher(text);
    int from = 0;
    while (named.find()) {
      if (named.start() > from) {
        spans.add(new Span(text.substring(from, named.start()), design.body()));
      }
      spans.add(new Span(named.group().replace(' ', '\u00a0'), linked));
      QuestionId question = new QuestionId(Integer.parseInt(named.group(1)));
      headings.add(QuestionBlock.heading(context.guide().question(question)));
      from = named.end();
    }
    spans.add(new Span(text.substring(from), design.body()));
    list.linking(spans, linked, headings, below);
  }

  private String noHints() {
    if (context.isUnanswered()) {
      return wording.get("hints.unanswered");
    }
    if (!Hint.confirmed(context.guide(), context.assessment()).isEmpty()) {
      return wording.get("hints.none.confirmed");
    }
    Optional<String> urgency = wording.urgency(context.assessment());
    if (urgency.isPresent()) {
      return urgency.get();
    }
    return wording.get(context.readiness().provisional() ? "hints.none.yet" : "hints.none");
  }
}
