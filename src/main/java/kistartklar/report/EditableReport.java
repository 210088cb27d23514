package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.TextBlock;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.readiness.Hint;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.report.odt.OdtColumns;
import kistartklar.report.odt.OdtContent;
import kistartklar.report.pdf.Span;
import kistartklar.text.words.LegalWords;

/** The report as text to be edited: the same facts in the same words, without the drawings. */
final class EditableReport {

  private final ReportContext context;
  private final Wording wording;
  private final Optional<SheetsChapter> sheets;
  private final OdtContent text = new OdtContent();

  /**
   * A report.
   *
   * @param sheets the worksheets that it shows, if any
   */
  EditableReport(ReportContext context, Optional<SheetsChapter> sheets) {
    this.context = context;
    this.sheets = sheets;
    wording = context.wording();
  }

  OdtContent content() {
    summary();
    phases();
    plan();
    answers();
    sheets.ifPresent(chapter -> new EditableSheets(chapter, text).add());
    legal();
    closing();
    return text;
  }

  private void summary() {
    text.title(wording.get("title"));
    text.heading(1, wording.firm(context.assessment()));
    Stream.concat(wording.facts(context.assessment()).stream(), Stream.of(dates()))
        .forEach(text::paragraph);
    if (!context.participants().isEmpty()) {
      text.paragraph(wording.get("participants", context.participants()));
    }
    text.heading(2, wording.headline(context.assessment()));
    String score = context.readiness().score() + wording.get("ofQuestions");
    text.labelled(score, wording.get("ofQuestions.yes"));
    wording.urgency(context.assessment()).ifPresent(text::paragraph);
    if (context.readiness().provisional()) {
      text.paragraph(wording.draft(context.readiness()));
    }
    if (!context.isUnanswered()) {
      text.labelled(
          wording.get("meaning"), context.guide().textFor(context.readiness().score()).meaning());
    }
  }

  private String dates() {
    String report = wording.date(context.request().date());
    return context
        .assessment()
        .company()
        .assessedOn()
        .map(day -> wording.get("dates", wording.date(day), report))
        .orElseGet(() -> wording.get("date", report));
  }

  private void phases() {
    text.heading(1, wording.get("strip"));
    OdtColumns columns = columns(List.of("phase", "result"), List.of(130, 40));
    List<List<String>> rows = new ArrayList<>();
    for (PhaseResult result : context.readiness().phases()) {
      Phase phase = result.phase();
      rows.add(
          List.of(
              wording.get("phaseTitle", phase.number(), phase.title()),
              wording.yesOf(result.tally())));
    }
    text.table(columns, rows);
    List<Hint> hints = Hint.unsettled(context.guide(), context.assessment());
    if (!hints.isEmpty()) {
      text.heading(2, wording.get("hints"));
      text.list(false, hints.stream().map(hint -> hint.rule().text()).toList());
    }
  }

  private OdtColumns columns(List<String> keys, List<Integer> widths) {
    return new OdtColumns(keys.stream().map(key -> wording.get("column." + key)).toList(), widths);
  }

  private void plan() {
    text.heading(1, wording.get("plan"));
    List<PlanItem> items = context.plan().items();
    if (items.isEmpty()) {
      text.paragraph(wording.noMeasures(context.measures()));
      return;
    }
    OdtColumns columns =
        columns(
            List.of("number", "measure", "owner", "due", "status", "days"),
            List.of(10, 62, 40, 22, 22, 14));
    text.table(columns, items.stream().map(this::row).toList());
    if (!context.tally().isEmpty()) {
      text.paragraph(context.tally());
    }
    items.forEach(this::measure);
  }

  private List<String> row(PlanItem item) {
    return List.of(
        String.valueOf(context.plan().number(item)),
        wording.title(item),
        wording.owner(item),
        wording.due(item.state()),
        context.status(item),
        wording.days(item));
  }

  private void measure(PlanItem item) {
    text.heading(2, MeasureTable.heading(context, item));
    item.question().map(wording::origin).ifPresent(text::paragraph);
    labelled("measure.why", item.why());
    text.list(true, item.steps());
    item.variants().forEach(text::paragraph);
    labelled("measure.outcome", item.outcome());
    if (context.showsRemarks()) {
      labelled("fact.remark", item.state().remark().strip());
    }
  }

  private void labelled(String key, String words) {
    if (!words.isEmpty()) {
      text.labelled(wording.get(key), words);
    }
  }

  private void answers() {
    text.heading(1, wording.get("answers"));
    OdtColumns columns =
        columns(List.of("question.number", "question", "answer"), List.of(12, 136, 22));
    for (Phase phase : context.guide().phases()) {
      text.heading(2, wording.get("phaseHeading", phase.number(), phase.title()));
      text.table(columns, phase.questions().stream().map(this::row).toList());
    }
  }

  private List<String> row(Question question) {
    String details =
        new AnswerDetails(context, question)
            .paragraphs().stream().map(EditableReport::plain).collect(Collectors.joining("\n"));
    Optional<Answer> answer = context.assessment().answer(question.id());
    return List.of(
        String.valueOf(question.number()),
        details.isEmpty() ? question.text() : question.text() + "\n" + details,
        wording.answer(answer));
  }

  private static String plain(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private void legal() {
    LegalWords words = wording.legal(context.request().date());
    text.heading(1, wording.get("legal"));
    text.paragraph(words.asOf(context.guide().legalNotes()));
    for (LegalNote note : LegalChapter.needed(context)) {
      text.heading(2, note.title());
      text.paragraph(note.what());
      words.dates(note).forEach(text::paragraph);
      text.paragraph(words.who(note));
      text.paragraph(words.example(note));
      for (LegalNote.Source source : note.sources()) {
        source
            .url()
            .ifPresentOrElse(
                url -> text.link(words.source(source), url),
                () -> text.paragraph(words.source(source)));
      }
    }
  }

  private void closing() {
    text.heading(1, wording.get("method"));
    block(context.guide().method().scoring());
    block(context.guide().method().disclaimer());
    block(context.guide().method().credit());
  }

  private void block(TextBlock block) {
    text.heading(2, block.title());
    block.paragraphs().forEach(text::paragraph);
    text.list(false, block.points());
  }
}
