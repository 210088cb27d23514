package kistartklar.report;

import java.util.List;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.Glossary;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Flow;

/** What the terms mean that stand in this report's questions, measures and legal notes. */
final class GlossaryChapter implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  GlossaryChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("glossary"), design.chapter(), 6.5f, 120);
    for (Glossary.Term term : terms()) {
      flow.keepTogether(part ->
          part.beside(
              Design.MARGIN,
              Design.GUTTER,
              margin -> margin.paragraph(term.term(), design.sideHeading(), 0),
              text -> text.paragraph(term.text(), design.body(), 0)));
    }
  }

  private List<Glossary.Term> terms() {
    Guide guide = context.guide();
    return guide
        .glossary()
        .mentionedIn(
            Stream.concat(
                guide.questions().stream().flatMap(this::texts),
                guide.legalNotes().notes().stream().flatMap(GlossaryChapter::texts)));
  }

  /** The measure of a question stands in the report after a No only. */
  private Stream<String> texts(Question question) {
    boolean no =
        context.assessment().response(question.id()).answer().filter(Answer.NO::equals).isPresent();
    return no
        ? Stream.concat(
            Stream.of(question.text(), question.measure().title(), question.measure().outcome()),
            question.measure().steps().stream())
        : Stream.of(question.text());
  }

  private static Stream<String> texts(LegalNote note) {
    return Stream.of(note.title());
  }
}
