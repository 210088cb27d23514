package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.chart.source.ScoreCourse;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.comparison.AnswerChange;
import kistartklar.domain.comparison.AnswerChange.Direction;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.PhaseChange;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.readiness.Readiness;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.text.words.ComparisonWords;
import kistartklar.text.words.ComparisonWords.DoneLine;

/**
 * How the firm came to where it stands: the line of scores, and what changed since the last
 * assessment. Stands in both forms, since it holds no notes; says nothing without an earlier
 * assessment.
 */
final class ComparisonChapter implements Chapter {

  private final ReportContext context;
  private final Design design;
  private final ComparisonWords words;

  ComparisonChapter(ReportContext context) {
    this.context = context;
    this.design = context.design();
    this.words = context.wording().comparison();
  }

  /** Whether an earlier assessment is known, and not just this one under its own name. */
  static boolean appears(ReportContext context) {
    return Comparison.of(known(context)).possible();
  }

  private static List<State> known(ReportContext context) {
    List<State> known = new ArrayList<>(State.predecessors(context.assessment()));
    known.add(State.of(context.assessment(), Kind.OPEN, ""));
    return known;
  }

  @Override
  public void layOut(Flow flow) {
    List<State> known = known(context);
    Comparison comparison = Comparison.of(known);
    int now = comparison.states().indexOf(known.getLast());
    int from = Math.max(0, now - 1);
    Step step = comparison.step(context.guide(), from, from + 1);
    flow.section();
    flow.heading(1, words.get("title"), design.chapter(), 6.5f, 120);
    line(flow, comparison);
    flow.heading(2, words.get("report.since-last"), design.heading(), 6.5f, 100);
    states(flow, "report.since-last.states", comparison, step.from(), step.to());
    flow.heading(3, words.get("changes"), design.subheading(), 2, 60);
    changes(flow, comparison, step);
    phases(flow, comparison, step);
    flow.keepTogether(part -> measures(part, comparison, step));
  }

  private void line(Flow flow, Comparison comparison) {
    List<Readiness> results = comparison.results(context.guide());
    Readiness first = results.getFirst();
    Readiness last = results.getLast();
    String since = words.labels(comparison.states()).getFirst();
    flow.heading(2, words.get("report.since-start"), design.heading(), 6.5f, 100);
    states(
        flow,
        "report.since-start.states",
        comparison,
        comparison.states().getFirst(),
        comparison.states().getLast());
    flow.paragraph(
        words.course(since, first, last) + " " + words.bands(first, last), design.body(), 6.5f);
    comparison
        .remarks()
        .forEach(remark -> flow.paragraph(words.remark(remark), design.smallMuted(), 0));
    new ChartFigure(design).add(flow, ScoreCourse.of(comparison, context.guide(), words), 0);
    flow.paragraph(words.get("chart.legend"), design.smallMuted(), 19.5f);
  }

  /** What is compared with what. */
  private void states(Flow flow, String key, Comparison comparison, State from, State to) {
    List<State> states = comparison.states();
    flow.paragraph(
        words.get(key, words.label(states, from), words.label(states, to)),
        design.smallMuted(),
        6.5f);
  }

  private void changes(Flow flow, Comparison comparison, Step step) {
    if (step.changes().isEmpty()) {
      flow.paragraph(words.get("changes.none"), design.body(), 19.5f);
      return;
    }
    changes(flow, comparison, step, Direction.GAINED, "changes.gained");
    changes(flow, comparison, step, Direction.LOST, "changes.lost");
    changes(flow, comparison, step, Direction.NEUTRAL, "changes.neutral");
  }

  private void changes(
      Flow flow, Comparison comparison, Step step, Direction direction, String key) {
    List<AnswerChange> changes = step.changes(direction);
    if (changes.isEmpty()) {
      return;
    }
    String title = words.get(key, changes.size());
    flow.heading(4, title, design.smallStrong(), 2, 60);
    flow.table(
        new Table(
            title,
            List.of(26f, 315f, 70f, 70f),
            List.of(
                head(context.wording().get("column.question.number")),
                head(context.wording().get("column.question")),
                head(words.label(comparison.states(), step.from())),
                head(words.label(comparison.states(), step.to()))),
            changes.stream().map(this::row).toList(),
            0,
            Design.TABLE),
        13);
  }

  private Cell head(String text) {
    return Cell.of(text, design.tableHead());
  }

  private List<Cell> row(AnswerChange change) {
    return List.of(
        Cell.of(String.valueOf(change.question().number()), design.strong()),
        Cell.of(context.guide().question(change.question()).text(), design.body()),
        answer(change.before()),
        answer(change.after()));
  }

  private Cell answer(Optional<Answer> answer) {
    Table.Mark mark =
        new Table.Mark(
            Optional.empty(), 14, 13, canvas -> AnswerMarks.cell(canvas, answer, 0, 1.3f, 14, 9));
    return Cell.of(words.answer(answer), design.body()).marked(mark);
  }

  private void phases(Flow flow, Comparison comparison, Step step) {
    flow.heading(3, words.get("phases"), design.subheading(), 2, 100);
    List<List<Cell>> rows = new ArrayList<>();
    for (PhaseChange phase : step.phases()) {
      rows.add(
          List.of(
              Cell.of(
                  context
                      .wording()
                      .get("phaseTitle", phase.phase().number(), phase.phase().title()),
                  design.small()),
              Cell.of(words.yesOf(phase.before()), design.small()),
              Cell.of(words.yesOf(phase.after()), design.small()),
              Cell.of(
                  words.gain(phase.gain()),
                  phase.gain() == 0 ? design.smallMuted() : design.smallStrong())));
    }
    flow.table(
        new Table(
            words.get("report.phases.summary"),
            List.of(241f, 85f, 85f, 70f),
            List.of(
                head(context.wording().get("column.phase")),
                head(words.label(comparison.states(), step.from())),
                head(words.label(comparison.states(), step.to())),
                head(words.get("phases.change"))),
            rows,
            0,
            Design.TABLE),
        19.5f);
  }

  private void measures(Flow flow, Comparison comparison, Step step) {
    flow.heading(3, words.get("measures"), design.subheading(), 2, 60);
    List<DoneLine> done = words.done(comparison.states(), step);
    if (done.isEmpty()) {
      flow.paragraph(words.get("measures.none"), design.body(), 0);
      return;
    }
    flow.list(false, done.stream().map(this::item).toList(), 0);
  }

  private List<Span> item(DoneLine line) {
    String more = line.effect().isEmpty() ? line.where() : line.where() + ". " + line.effect();
    return List.of(
        new Span(line.title() + "\n", design.strong()), new Span(more, design.smallMuted()));
  }
}
