package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;

/** The questions that have no answer yet. */
final class OpenQuestions implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  OpenQuestions(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  /** Whether some questions are open, but not all: then the answers say so. */
  static boolean appears(ReportContext context) {
    return context.readiness().provisional() && !context.isUnanswered();
  }

  @Override
  public void layOut(Flow flow) {
    List<Question> open = new ArrayList<>();
    for (Question question : context.guide().questions()) {
      if (context.assessment().answer(question.id()).isEmpty()) {
        open.add(question);
      }
    }
    flow.section();
    flow.heading(1, wording.get("open"), design.chapter(), 6.5f, 80);
    flow.paragraph(wording.get("open.lead"), design.body(), 6);
    ItemList list = flow.list(false);
    open.forEach(question -> item(list, question));
    flow.space(18);
  }

  private void item(ItemList list, Question question) {
    String number = wording.get("open.question", question.number()) + " ";
    list.link(
        List.of(
            new Span(number, design.strong().in(Design.ACCENT)),
            new Span(question.text(), design.body())),
        QuestionBlock.heading(question),
        context
            .assessment()
            .response(question.id())
            .pending()
            .map(pending -> Span.of(wording.clarification(pending), design.smallStrong()))
            .orElse(List.of()));
  }
}
