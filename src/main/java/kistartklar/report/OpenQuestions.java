package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Flow;
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
    if (context.isUnanswered()) {
      flow.paragraph(wording.get("open.all", open.size()), design.body(), 20);
      return;
    }
    if (open.isEmpty()) {
      flow.paragraph(wording.get("open.none"), design.body(), 20);
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
