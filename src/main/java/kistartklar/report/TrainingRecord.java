package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.coverage.Coverage;
import kistartklar.domain.figures.TrainingFigures;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.text.Message;

/** Who was trained in what and when, and for whom that is still to be done. */
record TrainingRecord(SheetContext context) implements RecordContent {

  private static final List<Float> PEOPLE = List.of(105f, 80f, 160f, 136f);
  private static final List<Float> ATTENDANCE = List.of(221f, 130f, 130f);
  private static final List<String> SHOWN = List.of("person", "state", "proof");

  @Override
  public String title() {
    return context.wording().get("record.training");
  }

  @Override
  public Optional<Message> objection() {
    return isEmpty() && RecordPage.notNeeded(context, TrainingFigures.SHEET).isEmpty()
        ? Optional.of(Message.of("report.record.training.none"))
        : Optional.empty();
  }

  private boolean isEmpty() {
    return people().isEmpty() && trainings().isEmpty();
  }

  private List<RecordRow> people() {
    return RecordRow.of(context, TrainingFigures.SHEET, TrainingFigures.PEOPLE);
  }

  private List<RecordRow> trainings() {
    return RecordRow.of(context, TrainingFigures.SHEET, TrainingFigures.TRAININGS);
  }

  @Override
  public void layOut(Flow flow, RecordHead head) {
    Wording wording = context.wording();
    List<RecordPage.Part> parts =
        trainings().stream().map(row -> new RecordPage.Part(row.name(), facts(row))).toList();
    List<RecordPage.Part> checked = new ArrayList<>(parts);
    people()
        .forEach(
            row -> checked.add(new RecordPage.Part(row.name(), List.of(row.fact("person", true)))));
    RecordPage page = new RecordPage(context, TrainingFigures.SHEET, checked);
    page.begin(flow, head, title(), wording.get("record.training.lead"));
    if (!isEmpty()) {
      flow.paragraph(coverage(), context.design().strong(), 13);
      people(flow);
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).layOut(flow, context);
        attendance(flow, trainings().get(i));
      }
      if (parts.isEmpty()) {
        flow.paragraph(wording.get("record.training.nothing"), context.design().body(), 13);
      }
    }
    page.end(flow, head);
  }

  /** Never all of nobody. */
  private String coverage() {
    Coverage<UUID> coverage = context.review().figures().coverage();
    List<Coverage.Person<UUID>> concerned = coverage.concerned();
    long trained = concerned.stream().filter(coverage::isTrained).count();
    return concerned.isEmpty()
        ? context.wording().get("record.training.nobody")
        : context.wording().get("record.training.coverage", trained, concerned.size());
  }

  private void people(Flow flow) {
    List<RecordRow> people = people();
    if (people.isEmpty()) {
      return;
    }
    Design design = context.design();
    List<String> columns = List.of("person", "area", "uses", "trained");
    flow.heading(2, context.wording().get("record.training.people"), design.heading(), 2, 80);
    flow.table(
        new Table(
            context.wording().get("record.training.people"),
            PEOPLE,
            columns.stream()
                .map(id -> Cell.of(people.getFirst().heading(id), design.tableHead()))
                .toList(),
            people.stream()
                .map(row -> columns.stream().map(id -> cell(row.cell(id))).toList())
                .toList(),
            0,
            Design.TABLE),
        13);
  }

  private Cell cell(String text) {
    return Cell.of(text.isBlank() ? "–" : text, context.design().small());
  }

  private List<RecordFact> facts(RecordRow training) {
    List<RecordFact> facts = new ArrayList<>();
    Stream.of("kind", "day", "hours", "contents", "useCases", "validUntil")
        .map(id -> training.fact(id, !id.equals("hours") && !id.equals("validUntil")))
        .forEach(facts::add);
    boolean held =
        training.row().day("day").filter(day -> !day.isAfter(context.review().today())).isPresent();
    facts.add(training.fact("attended", held));
    return facts;
  }

  /** Who was there, without what they thought of it. */
  private void attendance(Flow flow, RecordRow training) {
    List<SheetRow> lines = training.row().lines("attendance");
    if (lines.isEmpty()
        || !(training.table().field("attendance").orElseThrow().type()
            instanceof FieldType.Lines type)) {
      return;
    }
    Design design = context.design();
    flow.table(
        new Table(
            context.wording().get("record.training.attendance", training.name()),
            ATTENDANCE,
            SHOWN.stream()
                .map(id -> Cell.of(type.field(id).orElseThrow().label(), design.tableHead()))
                .toList(),
            lines.stream()
                .map(line -> SHOWN.stream().map(id -> cell(said(type, line, id))).toList())
                .toList(),
            0,
            Design.TABLE),
        13);
  }

  private String said(FieldType.Lines type, SheetRow line, String id) {
    return line.value(id)
        .map(value -> context.columns().words().value(type.field(id).orElseThrow().type(), value))
        .orElse("")
        .strip();
  }
}
