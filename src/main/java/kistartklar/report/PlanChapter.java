package kistartklar.report;

import java.util.List;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;

/** All measures with reasons and steps. */
final class PlanChapter implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  PlanChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("plan"), design.chapter(), 6.5f, 120);
    List<QuestionId> now = context.measures().now();
    List<QuestionId> later = context.measures().afterPilotStart();
    if (now.isEmpty() && later.isEmpty()) {
      flow.paragraph(wording.get("measures.none"), design.body(), 18);
    } else {
      flow.paragraph(wording.get("plan.lead"), design.body(), 10);
    }
    group(flow, "plan.now", now, 1);
    group(flow, "plan.later", later, now.size() + 1);
    new MoreMeasures(context).layOut(flow);
  }

  private void group(Flow flow, String title, List<QuestionId> questions, int firstNumber) {
    if (questions.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get(title), design.heading(), 6.5f, 130);
    int number = firstNumber;
    for (QuestionId question : questions) {
      int measureNumber = number++;
      measure(flow, measureNumber, context.guide().question(question));
    }
    flow.space(13);
  }

  private void measure(Flow flow, int number, Question question) {
    flow.space(6.5f);
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        note -> facts(note, question),
        text -> measureText(text, number, question));
  }

  private void facts(Flow flow, Question question) {
    MeasureTemplate measure = question.measure();
    MeasureState state = context.assessment().measure(question.id());
    rule(flow);
    flow.paragraph(wording.origin(question.id()), design.smallMuted(), 0);
    fact(flow, "fact.effort", wording.effort(measure.effort()));
    fact(flow, "fact.role", measure.role());
    if (state.equals(MeasureState.NONE)) {
      return;
    }
    if (!state.owner().isBlank()) {
      fact(flow, "fact.owner", state.owner());
    }
    state.due().ifPresent(due -> fact(flow, "fact.due", wording.date(due)));
    fact(flow, "fact.status", wording.status(state.status()));
    if (context.showsRemarks() && !state.remark().isBlank()) {
      fact(flow, "fact.remark", state.remark().strip());
    }
  }

  /** Between measures, not under the head of a page. */
  private static void rule(Flow flow) {
    if (flow.y() < Design.COLUMN.top()) {
      flow.decoration(
          flow.y() + Design.UNIT / 4,
          canvas -> canvas.line(Design.LINE, 0.7f, 0, 0, Design.COLUMN.width(), 0));
    }
  }

  private void fact(Flow flow, String label, String value) {
    flow.paragraph(
        List.of(
            new Span(wording.get(label) + " ", design.smallMuted()),
            new Span(value, design.small())),
        0);
  }

  /** May break between steps; the first stays with the heading, the last with the outcome. */
  private void measureText(Flow flow, int number, Question question) {
    MeasureTemplate measure = question.measure();
    List<String> steps = measure.steps();
    ItemList[] list = new ItemList[1];
    flow.keepTogether(part -> {
      part.heading(
          3, wording.get("measure.title", number, measure.title()), design.subheading(), 0, 40);
      part.paragraph(labelled("measure.why", question.why()), 3.25f);
      list[0] = part.list(true);
      list[0].item(Span.of(steps.getFirst(), design.body()));
    });
    for (String step : steps.subList(1, steps.size() - 1)) {
      list[0].item(Span.of(step, design.body()));
    }
    flow.keepTogether(part -> {
      if (steps.size() > 1) {
        list[0].item(Span.of(steps.getLast(), design.body()));
      }
      part.space(3.25f);
      part.paragraph(labelled("measure.outcome", measure.outcome()), 13);
    });
  }

  private List<Span> labelled(String key, String text) {
    return List.of(
        new Span(wording.get(key) + " ", design.strong()), new Span(text, design.body()));
  }
}
