package kistartklar.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.AiExamples;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.FormField;
import kistartklar.report.pdf.FormFields;
import kistartklar.report.pdf.Metadata;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.TaggedPdf;
import kistartklar.text.Messages;

/**
 * Writes the blank questionnaire, to be filled in with a pen or on the screen: PDF/UA-1 and
 * PDF/A-2a.
 */
public final class QuestionnaireWriter {

  /** A little more than 8 mm, to write on by hand. */
  private static final float LINE_PITCH = 3.5f * Design.UNIT;

  private static final int NOTE_LINES = 2;
  private static final float RULE = 0.8f;

  /** A little more than 4 mm. */
  private static final float BOX = 12;

  private static final float CHOICE = 50;
  private static final float GAP = 12;
  private static final float TEXT_WIDTH = Design.COLUMN.width() - 2 * CHOICE - 2 * GAP;
  private static final float DATE = 120;
  private static final float COUNT = 3.5f * Design.UNIT;
  private static final float COUNT_WIDTH = 40;

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
    FormHead formHead = new FormHead(design, wording);
    formHead.addFields(flow);
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
        .write(flow, formHead.over(furniture), out, share -> {});
    return flow.pageCount();
  }

  private void head(Flow flow, Design design) {
    flow.section();
    flow.heading(1, wording.get("form.heading"), design.chapter(), 6.5f, 120);
    flow.paragraph(wording.get("form.lead"), design.body(), 3.25f);
    flow.paragraph(wording.get("form.rule"), design.strong(), 9.75f);
    float width = Design.COLUMN.width();
    float company = width - DATE - GAP;
    entries(
        flow, design, List.of(entry("company", 0, company), entry("date", company + GAP, DATE)));
    entries(flow, design, List.of(entry("participants", 0, width)));
    flow.space(6.5f);
    flow.beside(
        TEXT_WIDTH,
        GAP,
        text -> text.paragraph(wording.aiInUse(), design.body(), 0),
        boxes -> choices(boxes, design, "ki", wording.aiInUse()));
    flow.space(6.5f);
    flow.keepTogether(part -> aiExamples(part, design));
  }

  /**
   * A label with a line behind it, to be filled in with a pen or on the screen.
   *
   * @param name of the field in the file
   * @param x from the left edge of the column
   * @param width with the label
   */
  private record Entry(String name, String label, float x, float width) {

    float start(Design design) {
      return x + design.smallMuted().face().width(label, design.smallMuted().size()) + 8;
    }

    float room(Design design) {
      return x + width - start(design);
    }
  }

  private Entry entry(String key, float x, float width) {
    return new Entry(key, wording.get("form." + key), x, width);
  }

  private static void entries(Flow flow, Design design, List<Entry> entries) {
    String labels = entries.stream().map(Entry::label).collect(Collectors.joining(", "));
    flow.figure(
        labels, LINE_PITCH, 0, canvas -> entries.forEach(entry -> line(canvas, design, entry)));
    for (Entry entry : entries) {
      FormField.Entry field = new FormField.Entry(entry.name(), entry.label(), false);
      new FormFields(flow)
          .add(field, entry.start(design), flow.y() + 2, entry.room(design), LINE_PITCH - 3);
    }
  }

  private static void line(Canvas canvas, Design design, Entry entry) {
    float start = entry.start(design);
    canvas.text(
        entry.label(),
        design.smallMuted(),
        Align.LEFT,
        entry.x(),
        Design.UNIT / 2,
        start - entry.x());
    canvas.line(Design.BORDER, RULE, start, 1, start + entry.room(design), 1);
  }

  private void aiExamples(Flow flow, Design design) {
    AiExamples ai = guide.aiExamples();
    flow.heading(2, ai.title(), design.heading(), 6.5f, 60);
    flow.paragraph(ai.lead(), design.body(), 3.25f);
    flow.list(false, spans(ai.examples(), design), 3.25f);
    flow.paragraph(ai.counterLead(), design.body(), 3.25f);
    flow.list(false, spans(ai.counterExamples(), design), 19.5f);
  }

  private static List<List<Span>> spans(List<String> texts, Design design) {
    return texts.stream().map(text -> Span.of(text, design.body())).toList();
  }

  private void phase(Flow flow, Design design, Phase phase) {
    String title = wording.get("phaseHeading", phase.number(), phase.title());
    flow.heading(2, title, design.heading(), 6.5f, 150);
    List<Question> questions = phase.questions();
    for (Question question : questions.subList(0, questions.size() - 1)) {
      flow.keepTogether(part -> question(part, design, question));
    }
    String label = wording.get("form.count.phase", phase.number());
    flow.keepTogether(part -> {
      question(part, design, questions.getLast());
      count(part, design, label, questions.size());
    });
    flow.space(13);
  }

  private void question(Flow flow, Design design, Question question) {
    String name = wording.get("form.question", question.number());
    flow.beside(
        TEXT_WIDTH,
        GAP,
        text ->
            text.heading(
                3,
                wording.get("form.numbered", question.number(), question.text()),
                design.subheading(),
                0,
                0),
        boxes -> choices(boxes, design, "frage" + question.number(), name));
    flow.space(3.25f);
    int position = 0;
    for (String criterion : question.criteria()) {
      position++;
      FormField.Tick tick =
          new FormField.Tick(
              "frage" + question.number() + "-" + position,
              wording.get("form.tick", name, criterion));
      flow.beside(
          BOX,
          8,
          box -> box(box, tick),
          text -> text.paragraph(criterion, design.small().unbroken(), 6.5f));
    }
    for (String condition : question.conditions()) {
      flow.paragraph(condition, design.smallMuted(), 0);
    }
    notes(flow, question, name);
  }

  /** The boxes for Ja and Nein, apart from each other. */
  private void choices(Flow flow, Design design, String field, String question) {
    flow.beside(
        CHOICE,
        GAP,
        yes -> choice(yes, design, field, question, Answer.YES),
        no -> choice(no, design, field, question, Answer.NO));
  }

  private void choice(Flow flow, Design design, String field, String question, Answer answer) {
    String word = wording.answer(Optional.of(answer));
    FormField.Choice choice =
        new FormField.Choice(field, word, question, wording.get("form.tick", question, word));
    flow.beside(BOX, 6, box -> box(box, choice), text -> text.paragraph(word, design.strong(), 0));
  }

  private static void box(Flow flow, FormField field) {
    float bottom = flow.y() - BOX - 1;
    flow.decoration(bottom, canvas -> canvas.outline(Design.INK, 0.9f, 0, 0, BOX, BOX));
    new FormFields(flow).add(field, 0, bottom, BOX, BOX);
  }

  private void notes(Flow flow, Question question, String name) {
    float height = NOTE_LINES * LINE_PITCH;
    float width = Design.COLUMN.width();
    flow.ensure(height);
    flow.space(height);
    float bottom = flow.y();
    flow.decoration(
        bottom,
        canvas -> {
          for (int i = 0; i < NOTE_LINES; i++) {
            canvas.line(Design.BORDER, RULE, 0, i * LINE_PITCH, width, i * LINE_PITCH);
          }
        });
    FormField.Entry note =
        new FormField.Entry("notiz" + question.number(), wording.get("form.note", name), true);
    new FormFields(flow).add(note, 0, bottom + 1, width, height - 4);
    flow.space(13);
  }

  private void count(Flow flow, Design design, String label, int most) {
    String total = wording.get("form.count.of", most);
    float width = design.strong().face().width(label, design.strong().size());
    flow.ensure(COUNT);
    float bottom = flow.y() - COUNT;
    flow.figure(
        wording.get("form.count.alternative", label, total),
        COUNT,
        0,
        canvas -> {
          canvas.text(label, design.strong(), Align.LEFT, 0, 1.5f * Design.UNIT, width + 2);
          canvas.outline(Design.INK, 0.9f, width + 8, 0, COUNT_WIDTH, COUNT);
          canvas.text(
              total, design.body(), Align.LEFT, width + COUNT_WIDTH + 14, 1.5f * Design.UNIT, 100);
        });
    new FormFields(flow)
        .add(
            new FormField.Entry(label, wording.get("form.count.field", label, total), false),
            width + 9,
            bottom + 1,
            COUNT_WIDTH - 2,
            COUNT - 2);
  }

  private void score(Flow flow, Design design) {
    flow.heading(2, wording.get("form.score"), design.heading(), 6.5f, 80);
    flow.paragraph(wording.get("form.score.lead"), design.body(), 6.5f);
    count(flow, design, wording.get("form.count"), QuestionId.COUNT);
    flow.space(6.5f);
    List<List<Span>> bands = new ArrayList<>();
    for (BandText text : guide.bandTexts()) {
      String band = wording.get("form.score.band", wording.range(text.band()), text.name());
      bands.add(Span.of(band, design.body()));
    }
    flow.list(false, bands, 8);
    flow.paragraph(guide.method().credit().paragraphs().getFirst(), design.smallMuted(), 0);
  }
}
