package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.readiness.Tally;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;

/** All 29 questions by phase, with answers and, in the full form, notes and differing views. */
final class AnswersChapter implements Chapter {

  /** Height of a phase's purpose, which stands between its heading and its questions. */
  private static final float LEAD = 32.5f;

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  AnswersChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("answers"), design.chapter(), 8, 160);
    for (Phase phase : context.guide().phases()) {
      phase(flow, phase);
    }
  }

  private void phase(Flow flow, Phase phase) {
    Tally tally =
        Tally.of(context.assessment(), phase.questions().stream().map(Question::id).toList());
    String title = wording.get("phaseHeading", phase.number(), phase.title());
    Table table = table(phase, title);
    flow.heading(2, title, design.heading(), 6.5f, LEAD + flow.beginningOf(table));
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        note -> note.paragraph(wording.yesOf(tally), design.strong(), 0),
        text -> text.paragraph(Wording.firstSentence(phase.purpose()), design.body(), 0));
    flow.space(3.25f);
    flow.table(table, 19.5f);
  }

  private Table table(Phase phase, String title) {
    return new Table(
        wording.get("answers.summary", title),
        List.of(28f, 387f, 66f),
        List.of(
            Cell.of(wording.get("column.question.number"), design.tableHead()),
            Cell.of(wording.get("column.question"), design.tableHead()),
            Cell.of(wording.get("column.answer"), design.tableHead())),
        phase.questions().stream().map(this::row).toList(),
        0,
        Design.TABLE);
  }

  private List<Cell> row(Question question) {
    List<List<Span>> text = new ArrayList<>();
    text.add(Span.of(question.text(), design.body()));
    context
        .note(question)
        .ifPresent(note ->
            text.add(
                List.of(
                    new Span(wording.get("note") + " ", design.smallStrong()),
                    new Span(note, design.small()))));
    List<View> views = context.differingViews(question);
    if (!views.isEmpty()) {
      text.add(
          List.of(
              new Span(wording.get("views") + " ", design.smallStrong()),
              new Span(
                  views.stream().map(this::view).collect(Collectors.joining("; ")),
                  design.small())));
    }
    Optional<Answer> answer = context.assessment().answer(question.id());
    Table.Mark mark =
        new Table.Mark(
            Optional.empty(), 14, 13, canvas -> AnswerMarks.cell(canvas, answer, 0, 2, 14, 9));
    return List.of(
        Cell.of(String.valueOf(question.number()), design.strong()),
        Cell.of(text),
        Cell.of(wording.answer(answer), design.strong()).marked(mark));
  }

  private String view(View view) {
    String by = view.by().isBlank() ? wording.get("view.unnamed") : view.by().strip();
    return view.note().isBlank()
        ? wording.get("view", by, wording.answer(view.answer()))
        : wording.get("view.note", by, wording.answer(view.answer()), view.note().strip());
  }
}
