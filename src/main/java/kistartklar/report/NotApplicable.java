package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/** The questions answered Nein that ask for no measure, each with the firm's reason. */
final class NotApplicable implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  NotApplicable(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    List<QuestionId> questions = context.measures().notApplicable();
    if (questions.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get("plan.notApplicable"), design.heading(), 6.5f, 80);
    flow.paragraph(wording.get("plan.notApplicable.lead"), design.body(), 6);
    flow.list(false, questions.stream().map(this::item).toList(), 18);
  }

  private List<Span> item(QuestionId id) {
    Question question = context.guide().question(id);
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(wording.get("open.question", id.number()) + " ", design.strong()));
    spans.add(new Span(question.measure().title(), design.body()));
    context
        .reason(question)
        .ifPresent(reason -> {
          spans.add(
              new Span("\n" + wording.get("notApplicable.because") + " ", design.smallStrong()));
          spans.add(new Span(reason, design.small()));
        });
    String agreed = agreed(context.assessment().measure(id));
    if (!agreed.isEmpty()) {
      spans.add(new Span("\n" + agreed, design.smallMuted()));
    }
    return spans;
  }

  private String agreed(MeasureState state) {
    List<String> facts = new ArrayList<>();
    if (!state.owner().isBlank()) {
      facts.add(wording.get("fact.owner") + "\u00a0" + state.owner().strip());
    }
    state.due().ifPresent(due -> facts.add(wording.get("fact.due") + "\u00a0" + wording.date(due)));
    if (context.showsRemarks() && !state.remark().isBlank()) {
      facts.add(wording.get("fact.remark") + " " + state.remark().strip());
    }
    return String.join(" · ", facts);
  }
}
