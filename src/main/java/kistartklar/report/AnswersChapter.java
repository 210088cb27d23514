package kistartklar.report;

import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.readiness.Tally;
import kistartklar.report.pdf.Flow;

/** All 29 questions by phase, with answers and what else was said about them. */
final class AnswersChapter implements Chapter {

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
    flow.heading(1, wording.get("answers"), design.chapter(), 0, 160);
    for (Phase phase : context.guide().phases()) {
      String title = wording.get("phaseHeading", phase.number(), phase.title());
      flow.goingOn(
          wording.get("goesOn", title), design.goingOn(), part -> phase(part, phase, title));
    }
  }

  private void phase(Flow flow, Phase phase, String title) {
    Tally tally =
        Tally.of(context.assessment(), phase.questions().stream().map(Question::id).toList());
    flow.space(Design.UNIT);
    flow.heading(
        2,
        wording.get("answers.phase", title, wording.yesOf(tally)),
        design.heading(),
        Design.UNIT,
        40);
    for (Question question : phase.questions()) {
      new QuestionBlock(context, question).layOut(flow);
    }
  }
}
