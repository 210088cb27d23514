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
    flow.list(false, open.stream().map(this::item).toList(), 18);
  }

  private List<Span> item(Question question) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(wording.get("open.question", question.number()) + " ", design.strong()));
    spans.add(new Span(question.text(), design.body()));
    context
        .assessment()
        .response(question.id())
        .pending()
        .ifPresent(pending ->
            spans.add(new Span("\n" + wording.clarification(pending), design.smallStrong())));
    return spans;
  }
}
