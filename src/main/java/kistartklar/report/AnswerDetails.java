package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Span;

/** What was said about a question besides its answer, a paragraph for each. */
record AnswerDetails(ReportContext context, Question question) {

  List<List<Span>> paragraphs() {
    Response response = context.assessment().response(question.id());
    List<List<Span>> paragraphs = new ArrayList<>();
    criteria(response.criteria(), paragraphs);
    if (response.isNotApplicable()) {
      String words = context.wording().get("notApplicable");
      context
          .reason(question)
          .ifPresentOrElse(
              reason -> labelled("notApplicable.because", reason, paragraphs),
              () -> paragraphs.add(Span.of(words, context.design().small())));
    }
    response
        .pending()
        .ifPresent(pending ->
            paragraphs.add(
                Span.of(context.wording().clarification(pending), context.design().small())));
    context.note(question).ifPresent(note -> labelled("note", note, paragraphs));
    List<View> views = context.differingViews(question);
    if (!views.isEmpty()) {
      String all = views.stream().map(context.wording()::view).collect(Collectors.joining("; "));
      paragraphs.add(labelled(context.countOfViews(question), all));
    }
    return paragraphs;
  }

  private void criteria(CriteriaMet met, List<List<Span>> paragraphs) {
    int all = question.criteria().size();
    if (met.count() == 0) {
      return;
    }
    String missing =
        IntStream.rangeClosed(1, all)
            .filter(position -> !met.has(position))
            .mapToObj(position -> question.criteria().get(position - 1))
            .collect(Collectors.joining(" "));
    labelled("criteria.count", met.count(), all, missing, paragraphs);
  }

  private void labelled(String key, int met, int all, String missing, List<List<Span>> paragraphs) {
    Wording wording = context.wording();
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(wording.get(key, met, all), context.design().smallStrong()));
    if (!missing.isEmpty()) {
      spans.add(new Span(" " + wording.get("criteria.missing", missing), context.design().small()));
    }
    paragraphs.add(spans);
  }

  private void labelled(String key, String text, List<List<Span>> paragraphs) {
    paragraphs.add(labelled(context.wording().get(key), text));
  }

  private List<Span> labelled(String label, String text) {
    return List.of(
        new Span(label + " ", context.design().smallStrong()),
        new Span(text, context.design().small()));
  }
}
