package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.report.pdf.Flow;
import kistartklar.text.words.LegalWords;

/**
 * What the reader has to know about the law, with sources: the notes to questions that are not
 * answered with Ja in full, the others as a list.
 */
final class LegalChapter implements Chapter {

  /** Up to this height a note stands on one page. */
  private static final float UNBROKEN = 160;

  private final ReportContext context;
  private final Wording wording;
  private final LegalWords words;
  private final Design design;

  LegalChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.words = wording.legal(context.request().date());
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    LegalNotes all = context.guide().legalNotes();
    List<LegalNote> full = needed(context);
    List<LegalNote> others = new ArrayList<>(all.notes());
    others.removeAll(full);
    flow.section();
    flow.heading(1, wording.get("legal"), design.chapter(), 6.5f, 120);
    String lead = others.isEmpty() ? "legal.all" : "legal.lead";
    flow.paragraph(wording.get(lead, words.asOf(all)), design.body(), 8);
    full.forEach(note -> flow.keepTogether(UNBROKEN, none -> {}, part -> note(part, note)));
    if (!others.isEmpty()) {
      others(flow, others);
    }
  }

  /** The notes of all questions that still need work. */
  static List<LegalNote> needed(ReportContext context) {
    Set<String> needed =
        context.guide().questions().stream()
            .filter(question ->
                !context
                    .assessment()
                    .response(question.id())
                    .answer()
                    .equals(Optional.of(Answer.YES)))
            .flatMap(question -> question.legalNotes().stream())
            .collect(Collectors.toSet());
    return context.guide().legalNotes().notes().stream()
        .filter(note -> needed.contains(note.id()))
        .toList();
  }

  private void note(Flow flow, LegalNote note) {
    flow.goingOn(
        wording.get("goesOn", note.title()),
        design.goingOn(),
        part ->
            part.beside(
                Design.MARGIN,
                Design.GUTTER,
                margin -> margin.heading(2, note.title(), design.sideHeading(), 0, 0),
                text -> text(text, note)));
    flow.space(13);
  }

  /** Sources stay with what they are the sources of. */
  private void text(Flow flow, LegalNote note) {
    flow.paragraph(note.what(), design.body(), 0);
    words.dates(note).forEach(date -> flow.paragraph(date, design.body(), 0));
    flow.keepTogether(part -> {
      part.paragraph(words.who(note), design.body(), 0);
      part.paragraph(words.example(note), design.body(), 0);
      note.sources().forEach(source -> source(part, source));
    });
  }

  private void source(Flow flow, LegalNote.Source source) {
    source
        .url()
        .ifPresentOrElse(
            url -> flow.webLink(words.source(source), url, design.link()),
            () -> flow.paragraph(words.source(source), design.smallMuted(), 0));
  }

  private void others(Flow flow, List<LegalNote> notes) {
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        margin -> margin.heading(2, wording.get("legal.others"), design.sideHeading(), 0, 0),
        text -> {
          text.paragraph(wording.get("legal.others.lead"), design.body(), 6.5f);
          notes.forEach(note -> other(text, note));
        });
    flow.space(13);
  }

  private void other(Flow flow, LegalNote note) {
    LegalNote.Source source = note.sources().getFirst();
    String line = wording.get("legal.other", note.title(), source.label());
    source
        .url()
        .ifPresentOrElse(
            url -> flow.webLink(wording.get("legal.other.url", line, url), url, design.link()),
            () -> flow.paragraph(line, design.smallMuted(), 0));
  }
}
