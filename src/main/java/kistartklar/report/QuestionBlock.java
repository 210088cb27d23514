package kistartklar.report;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;

/** A question with its answer and all else that was said about it. */
final class QuestionBlock implements Chapter {

  /** Up to this height a question stands on one page. */
  private static final float UNBROKEN = 130;

  private static final float NUMBER = 24;
  private static final float QUESTION = 405;
  private static final float MARK = 14;
  private static final float MARK_HEIGHT = 9;
  private static final String MET = "\u2611";
  private static final String UNMET = "\u2610";

  private final ReportContext context;
  private final Question question;
  private final Response response;
  private final Wording wording;
  private final Design design;

  QuestionBlock(ReportContext context, Question question) {
    this.context = context;
    this.question = question;
    response = context.assessment().response(question.id());
    wording = context.wording();
    design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.keepTogether(
        UNBROKEN,
        head -> {
          rule(head);
          head.beside(QUESTION, Design.GUTTER, this::question, this::answer);
          head.inset(NUMBER, 0, this::criteria);
        },
        rest -> rest.inset(NUMBER, 0, this::details));
    flow.space(Design.UNIT);
  }

  /** The text of a question's heading. */
  static String heading(Question question) {
    return question.number() + " " + question.text();
  }

  private void question(Flow flow) {
    Span number = new Span(String.valueOf(question.number()), design.strong());
    flow.heading(3, number, NUMBER, question.text(), design.body());
  }

  private void answer(Flow flow) {
    Optional<Answer> answer = response.answer();
    flow.decoration(
        flow.y() - Design.LINE_HEIGHT + 2,
        canvas -> AnswerMarks.cell(canvas, answer, 0, 0, MARK, MARK_HEIGHT));
    flow.inset(
        MARK + 5, 0, word -> word.paragraph(wording.answer(answer), design.strong().unbroken(), 0));
  }

  private static void rule(Flow flow) {
    float length = flow.column().width();
    flow.decoration(
        flow.y() + Design.UNIT / 2, canvas -> canvas.line(Design.LINE, 0.5f, 0, 0, length, 0));
  }

  /** Only where some were ticked: an answer may be given without. */
  private void criteria(Flow flow) {
    CriteriaMet met = response.criteria();
    if (met.count() == 0) {
      return;
    }
    ItemList list = flow.list(false);
    for (int i = 0; i < question.criteria().size(); i++) {
      list.item(met.has(i + 1) ? MET : UNMET, Span.of(question.criteria().get(i), design.small()));
    }
  }

  private void details(Flow flow) {
    if (response.isNotApplicable()) {
      context
          .reason(question)
          .ifPresentOrElse(
              reason ->
                  new FreeText(context, wording.get("notApplicable.because"), reason).layOut(flow),
              () -> flow.paragraph(wording.get("notApplicable"), design.small(), 0));
    }
    response
        .pending()
        .ifPresent(pending -> flow.paragraph(wording.clarification(pending), design.small(), 0));
    context
        .note(question)
        .ifPresent(note -> new FreeText(context, wording.get("note"), note).layOut(flow));
    views(flow);
  }

  private void views(Flow flow) {
    List<View> differing = context.differingViews(question);
    if (differing.isEmpty()) {
      return;
    }
    flow.space(Design.UNIT);
    flow.paragraph(context.countOfViews(question), design.smallStrong(), 0);
    flow.list(
        false,
        differing.stream().map(view -> Span.of(wording.view(view), design.small())).toList(),
        0);
  }
}
