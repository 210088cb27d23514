package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/** All measures with reasons and steps, then the questions that are still open. */
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
    flow.heading(1, wording.get("plan"), design.chapter(), 4, 120);
    List<QuestionId> now = context.measures().now();
    List<QuestionId> later = context.measures().afterPilotStart();
    if (now.isEmpty() && later.isEmpty()) {
      flow.paragraph(wording.get("measures.none"), design.body(), 18);
    } else {
      flow.paragraph(wording.get("plan.lead"), design.body(), 10);
    }
    group(flow, "plan.now", now, 1);
    group(flow, "plan.later", later, now.size() + 1);
    open(flow);
  }

  private void group(Flow flow, String title, List<QuestionId> questions, int firstNumber) {
    int number = firstNumber;
    for (QuestionId question : questions) {
      int measureNumber = number;
      boolean first = number == firstNumber;
      flow.keepTogether(part -> {
        if (first) {
          part.heading(2, wording.get(title), design.heading(), 6, 80);
        }
        measure(part, measureNumber, context.guide().question(question));
      });
      number++;
    }
  }

  private void measure(Flow flow, int number, Question question) {
    MeasureTemplate measure = question.measure();
    MeasureState state = context.assessment().measure(question.id());
    flow.heading(
        3, wording.get("measure.title", number, measure.title()), design.subheading(), 1, 60);
    flow.paragraph(
        wording.get(
            "measure.facts",
            wording.origin(question.id()),
            wording.effort(measure.effort()),
            measure.role()),
        design.smallMuted(),
        1);
    if (!state.equals(MeasureState.NONE)) {
      flow.paragraph(
          wording.get(
              "measure.state",
              wording.owner(state),
              wording.due(state),
              wording.status(state.status())),
          design.smallStrong(),
          1);
    }
    flow.space(2);
    flow.paragraph(labelled("measure.why", question.why()), 3);
    flow.list(true, measure.steps().stream().map(step -> Span.of(step, design.body())).toList(), 2);
    flow.paragraph(labelled("measure.outcome", measure.outcome()), 16);
  }

  private List<Span> labelled(String key, String text) {
    return List.of(
        new Span(wording.get(key) + " ", design.strong()), new Span(text, design.body()));
  }

  private void open(Flow flow) {
    List<Question> open = new ArrayList<>();
    for (Question question : context.guide().questions()) {
      if (context.assessment().answer(question.id()).isEmpty()) {
        open.add(question);
      }
    }
    flow.section();
    flow.heading(1, wording.get("open"), design.chapter(), 4, 80);
    if (open.isEmpty()) {
      flow.paragraph(wording.get("open.none", Answer.values().length), design.body(), 20);
      return;
    }
    flow.paragraph(wording.get("open.lead"), design.body(), 6);
    flow.list(
        false,
        open.stream()
            .map(question ->
                List.of(
                    new Span(
                        wording.get("open.question", question.number()) + " ", design.strong()),
                    new Span(question.text(), design.body())))
            .toList(),
        18);
  }
}
