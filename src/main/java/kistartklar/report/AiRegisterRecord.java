package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.LawFigures;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.text.GermanFormat;
import kistartklar.text.Message;

/** All AI that a firm uses, with what the AI act asks for as far as can be told beforehand. */
record AiRegisterRecord(SheetContext context) implements RecordContent {

  private static final String ROWS = "rows";
  private static final List<Float> WIDTHS = List.of(112f, 104f, 58f, 117f, 90f);

  @Override
  public String title() {
    return context.wording().get("record.register");
  }

  @Override
  public Optional<Message> objection() {
    return rows().isEmpty() && RecordPage.notNeeded(context, LawFigures.AI_ACT).isEmpty()
        ? Optional.of(Message.of("report.record.register.none"))
        : Optional.empty();
  }

  private List<RecordRow> rows() {
    return RecordRow.of(context, LawFigures.AI_ACT, ROWS);
  }

  @Override
  public void layOut(Flow flow, RecordHead head) {
    Wording wording = context.wording();
    List<RecordRow> rows = rows();
    List<RecordPage.Part> parts =
        rows.stream().map(row -> new RecordPage.Part(name(row), facts(row))).toList();
    RecordPage page = new RecordPage(context, LawFigures.AI_ACT, parts);
    String asOf = GermanFormat.date(context.review().catalogue().law().asOf());
    page.begin(flow, head, title(), wording.get("record.register.lead", asOf));
    if (!rows.isEmpty()) {
      overview(flow, page, rows);
      parts.forEach(part -> part.layOut(flow, context));
      flow.paragraph(wording.get("record.guess"), context.design().smallMuted(), 13);
    }
    page.end(flow, head);
  }

  /** Each once, with those that are in use and not yet looked at. */
  private void overview(Flow flow, RecordPage page, List<RecordRow> rows) {
    Wording wording = context.wording();
    Design design = context.design();
    List<List<String>> cells = new ArrayList<>();
    for (RecordRow row : rows) {
      cells.add(
          List.of(row.name(), row.tools("tool"), row.cell("role"), row.cell("level"), owner(row)));
    }
    for (RecordRow useCase : page.unreferenced()) {
      cells.add(
          List.of(
              useCase.name(),
              "",
              "",
              wording.get("record.register.unchecked"),
              useCase.cell("owner")));
    }
    RecordRow first = rows.getFirst();
    flow.table(
        new Table(
            wording.get("record.register.table"),
            WIDTHS,
            Stream.of(
                    first.heading("useCase"),
                    first.heading("tool"),
                    first.heading("role"),
                    first.heading("level"),
                    wording.get("record.register.owner"))
                .map(heading -> Cell.of(heading, design.tableHead()))
                .toList(),
            cells.stream()
                .map(row ->
                    row.stream()
                        .map(text -> Cell.of(text.isBlank() ? "–" : text, design.small()))
                        .toList())
                .toList(),
            0,
            Design.TABLE),
        13);
  }

  /** With its tool, since a use case can have several. */
  private String name(RecordRow row) {
    String name = row.name();
    String tool = row.tools("tool");
    return tool.isEmpty() ? name : context.wording().get("record.register.with", name, tool);
  }

  private static String owner(RecordRow row) {
    return row.linked("useCase").stream()
        .map(useCase -> useCase.cell("owner"))
        .findFirst()
        .orElse("");
  }

  private List<RecordFact> facts(RecordRow row) {
    List<RecordFact> facts = new ArrayList<>();
    facts.add(row.fact("useCase", true));
    row.linked("useCase").forEach(useCase -> facts.add(useCase.fact("status", false)));
    facts.add(new RecordFact(row.heading("tool"), row.tools("tool"), false));
    facts.add(row.fact("role", true));
    facts.add(new RecordFact(context.wording().get("record.register.owner"), owner(row), true));
    facts.add(row.fact("level", false));
    if (LawFigures.aiAct(row.row()).level().isPresent()) {
      facts.add(row.fact("grounds", false));
    }
    facts.add(row.fact("open", false));
    facts.add(new RecordFact(row.heading("duties"), duties(row), false));
    facts.add(row.fact("checkedOn", true));
    Stream.of("by", "evidence", "recheckOn").forEach(id -> facts.add(row.fact(id, false)));
    return facts;
  }

  /** Each on a line of its own. */
  private String duties(RecordRow row) {
    return context.review().figures().value(Calculation.AI_ACT_DUTIES, row.row())
            instanceof ComputedValue.Case(String _, List<Object> arguments)
        ? arguments.stream()
            .filter(ComputedValue.Duties.class::isInstance)
            .map(ComputedValue.Duties.class::cast)
            .flatMap(
                due -> context.review().catalogue().law().of(due.causes(), due.roles()).stream())
            .map(duty ->
                context
                    .columns()
                    .words()
                    .messages()
                    .get("sheet.duty", GermanFormat.date(duty.from()), duty.what(), duty.basis()))
            .collect(Collectors.joining("\n"))
        : "";
  }
}
