package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.Table.Paragraph;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Messages;

/** Writes the blank questionnaire for pen and paper: PDF/UA-1 and PDF/A-2a. */
public final class QuestionnaireWriter {

  private static final float NOTE_LINE = 2.5f * Design.UNIT;
  private static final int NOTE_LINES = 2;
  private static final float INDENT = 9;
  private static final float TEXT_WIDTH = 388;

  private final Guide guide;
  private final Wording wording;
  private final String programVersion;
  private final ReportFonts fonts;

  /** With fonts of its own, read when first needed. */
  public QuestionnaireWriter(Guide guide, Messages messages, String programVersion) {
    this(guide, messages, programVersion, new ReportFonts());
  }

  /** With fonts shared with others. */
  public QuestionnaireWriter(
      Guide guide, Messages messages, String programVersion, ReportFonts fonts) {
    this.guide = guide;
    this.wording = new Wording(messages, guide);
    this.programVersion = programVersion;
    this.fonts = fonts;
  }

  /**
   * Writes the questionnaire and returns the number of its pages. The stream stays open.
   *
   * @param date the file's date
   */
  public int write(LocalDate date, OutputStream out) throws IOException {
    Design design = new Design(fonts.get());
    Flow flow = new Flow(Design.GRID, design.fonts().hyphenator());
    head(flow, design);
    for (Phase phase : guide.phases()) {
      phase(flow, design, phase);
    }
    flow.keepTogether(part -> score(part, design));
    Metadata metadata =
        new Metadata(
            wording.get("form.pdf.title"),
            wording.get("pdf.creator", programVersion),
            wording.get("form.pdf.subject"),
            wording.get("pdf.keywords"),
            wording.get("pdf.creator", programVersion),
            date.atStartOfDay(ZoneOffset.UTC),
            "de-DE");
    Furniture furniture =
        new Furniture(
            design,
            wording,
            wording.get("form.title"),
            "",
            wording.get("form.footer", programVersion),
            "");
    new TaggedPdf(metadata, Optional.empty(), design.fonts().faces(), design.fonts().colorProfile())
        .write(flow, furniture, out, share -> {});
    return flow.pageCount();
  }

  private void head(Flow flow, Design design) {
    flow.section();
    flow.heading(1, wording.get("form.heading"), design.chapter(), 6.5f, 120);
    flow.paragraph(wording.get("form.lead"), design.body(), 8);
    flow.figure(wording.get("form.fields"), 58.5f, 19.5f, canvas -> fields(canvas, design));
  }

  private void fields(Canvas canvas, Design design) {
    float width = Design.COLUMN.width();
    field(canvas, design, "form.company", 0, 35.75f, 330);
    field(canvas, design, "form.date", 350, 35.75f, width - 350);
    field(canvas, design, "form.participants", 0, 3.25f, width);
  }

  private void field(Canvas canvas, Design design, String key, float x, float y, float width) {
    String label = wording.get(key);
    canvas.text(label, design.smallMuted(), Align.LEFT, x, y, width);
    float start = x + design.smallMuted().face().width(label, 9) + 8;
    canvas.line(Design.BORDER, 0.7f, start, y - 2, x + width, y - 2);
  }

  private void phase(Flow flow, Design design, Phase phase) {
    String title = wording.get("phaseHeading", phase.number(), phase.title());
    flow.heading(2, title, design.heading(), 6.5f, 120);
    List<List<Cell>> rows = new ArrayList<>();
    for (Question question : phase.questions()) {
      rows.add(row(design, question));
    }
    flow.table(
        new Table(
            wording.get("form.summary", title),
            List.of(28f, TEXT_WIDTH + 10, 55f),
            List.of(
                Cell.of(wording.get("column.question.number"), design.tableHead()),
                Cell.of(wording.get("form.question"), design.tableHead()),
                Cell.of(wording.get("column.answer"), design.tableHead())),
            rows,
            0,
            Design.TABLE),
        14);
  }

  private Cell boxes(Design design) {
    return Cell.of(
        List.of(
            Span.of(wording.get("form.box", wording.get("answer.yes")), design.strong()),
            Span.of(wording.get("form.box", wording.get("answer.no")), design.strong())));
  }

  private List<Cell> row(Design design, Question question) {
    List<Paragraph> text = new ArrayList<>();
    text.add(Paragraph.of(Span.of(question.text(), design.strong().unbroken())));
    for (String criterion : question.criteria()) {
      text.add(
          new Paragraph(wording.get("form.bullet"), INDENT, Span.of(criterion, design.small())));
    }
    if (question.allRequired()) {
      text.add(Paragraph.of(Span.of(wording.get("form.all"), design.smallMuted())));
    }
    Table.Mark notes =
        new Table.Mark(
            Optional.empty(), TEXT_WIDTH, NOTE_LINES * NOTE_LINE, QuestionnaireWriter::noteLines);
    return List.of(
        Cell.of(String.valueOf(question.number()), design.strong()),
        Cell.ofParagraphs(text).over(notes),
        boxes(design));
  }

  private static void noteLines(Canvas canvas) {
    for (int i = 0; i < NOTE_LINES; i++) {
      float y = 2 + i * NOTE_LINE;
      canvas.line(Design.LINE, 0.7f, 0, y, TEXT_WIDTH, y);
    }
  }

  private void score(Flow flow, Design design) {
    flow.heading(2, wording.get("form.score"), design.heading(), 6.5f, 80);
    flow.paragraph(wording.get("form.score.lead"), design.body(), 4);
    List<List<Span>> bands = new ArrayList<>();
    for (BandText text : guide.bandTexts()) {
      String band = wording.get("form.score.band", wording.range(text.band()), text.name());
      bands.add(Span.of(band, design.body()));
    }
    flow.list(false, bands, 8);
    flow.paragraph(guide.method().credit().paragraphs().getFirst(), design.smallMuted(), 0);
  }
}
