package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.figures.LawFigures;
import kistartklar.report.pdf.Flow;
import kistartklar.text.Message;

/** The record of processing activities with all that Art. 30(1) GDPR asks for. */
record ActivitiesRecord(SheetContext context) implements RecordContent {

  private static final String ROWS = "rows";
  private static final String CONTROLLERS = "controllers";

  @Override
  public String title() {
    return context.wording().get("record.activities");
  }

  @Override
  public Optional<Message> objection() {
    return rows().isEmpty() && RecordPage.notNeeded(context, LawFigures.PRIVACY).isEmpty()
        ? Optional.of(Message.of("report.record.activities.none"))
        : Optional.empty();
  }

  private List<RecordRow> rows() {
    return RecordRow.of(context, LawFigures.PRIVACY, ROWS);
  }

  /** Those about persons, or of which that is not yet said. */
  private List<RecordRow> personal() {
    return rows().stream().filter(row -> row.row().yesNo("personal").orElse(true)).toList();
  }

  @Override
  public void layOut(Flow flow, RecordHead head) {
    Wording wording = context.wording();
    boolean needed = RecordPage.notNeeded(context, LawFigures.PRIVACY).isEmpty();
    List<RecordPage.Part> activities =
        personal().stream().map(row -> new RecordPage.Part(row.name(), facts(row))).toList();
    List<RecordPage.Part> parts =
        needed || !activities.isEmpty()
            ? Stream.concat(controllers().stream(), activities.stream()).toList()
            : List.of();
    RecordPage page = new RecordPage(context, LawFigures.PRIVACY, parts);
    page.begin(
        flow, head, wording.get("record.activities.title"), wording.get("record.activities.lead"));
    parts.forEach(part -> part.layOut(flow, context));
    int others = rows().size() - activities.size();
    if (others > 0) {
      flow.paragraph(
          wording.get("record.activities.others", others), context.design().small(), 6.5f);
    }
    if (!activities.isEmpty()) {
      flow.paragraph(wording.get("record.guess"), context.design().smallMuted(), 13);
    }
    page.end(flow, head);
  }

  private List<RecordPage.Part> controllers() {
    List<RecordRow> rows = RecordRow.of(context, LawFigures.PRIVACY, CONTROLLERS);
    String title = context.wording().get("record.activities.controller");
    if (rows.isEmpty()) {
      RecordFact nobody =
          new RecordFact(context.wording().get("record.activities.contact"), "", true);
      return List.of(new RecordPage.Part(title, List.of(nobody)));
    }
    return rows.stream()
        .map(row ->
            new RecordPage.Part(
                title,
                Stream.concat(
                        Stream.of("name", "address", "contact").map(id -> row.fact(id, true)),
                        Stream.of("representative", "officer", "officerContact")
                            .map(id ->
                                row.fact(
                                    id, id.equals("officerContact") && row.row().has("officer"))))
                    .toList()))
        .toList();
  }

  private List<RecordFact> facts(RecordRow row) {
    List<RecordFact> facts = new ArrayList<>();
    Stream.of("title", "personal")
        .map(id -> row.fact(id, true))
        .filter(RecordFact::isMissing)
        .forEach(facts::add);
    facts.add(asked(row, "purpose", "b", row.cell("purpose")));
    facts.add(asked(row, "subjects", "c", row.cell("subjects")));
    facts.add(asked(row, "dataKinds", "c", row.cell("dataKinds")));
    facts.add(asked(row, "recipients", "d", recipients(row)));
    facts.add(asked(row, "thirdCountry", "e", row.cell("thirdCountry")));
    if (row.row().yesNo("thirdCountry").orElse(false)) {
      facts.add(asked(row, "guarantee", "e", row.cell("guarantee")));
    }
    facts.add(asked(row, "retention", "f", row.cell("retention")));
    facts.add(asked(row, "safeguards", "g", safeguards(row)));
    facts.add(row.fact("basis", true));
    Stream.of("useCase", "dpia", "grounds", "open", "assessedOn", "overrideWhy")
        .filter(id -> !id.equals("grounds") || LawFigures.dpia(row.row()).isPresent())
        .forEach(id -> facts.add(row.fact(id, false)));
    return facts;
  }

  private RecordFact asked(RecordRow row, String column, String letter, String value) {
    String label = context.wording().get("record.activities.asked", row.heading(column), letter);
    return new RecordFact(label, value, true);
  }

  private static String recipients(RecordRow row) {
    return Stream.of(row.tools("recipients"), row.cell("otherRecipients"))
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining("; "));
  }

  /** Each with how far it is, unless it is done. */
  private String safeguards(RecordRow row) {
    return row.linked("safeguards").stream()
        .map(safeguard ->
            safeguard.row().text("status").filter("done"::equals).isPresent()
                    || safeguard.cell("status").isEmpty()
                ? safeguard.cell("title")
                : context
                    .wording()
                    .get("record.with", safeguard.cell("title"), safeguard.cell("status")))
        .collect(Collectors.joining("; "));
  }
}
