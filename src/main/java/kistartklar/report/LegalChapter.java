package kistartklar.report;

import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.report.pdf.Flow;

/** What the reader has to know about the law, with sources. */
final class LegalChapter implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  LegalChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    LegalNotes notes = context.guide().legalNotes();
    flow.section();
    flow.heading(1, wording.get("legal"), design.chapter(), 6.5f, 120);
    flow.paragraph(
        wording.get("legal.lead", wording.date(notes.asOf()), notes.disclaimer()),
        design.body(),
        8);
    for (LegalNote note : notes.notes()) {
      flow.keepTogether(part -> note(part, note));
    }
  }

  private void note(Flow flow, LegalNote note) {
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        margin -> margin.heading(2, note.title(), design.sideHeading(), 0, 0),
        text -> {
          text.paragraph(note.text(), design.body(), 0);
          for (LegalNote.Source source : note.sources()) {
            String address = source.url().map(url -> ", " + url).orElse("");
            text.paragraph(source.label() + address, design.smallMuted(), 0);
          }
        });
    flow.space(13);
  }
}
