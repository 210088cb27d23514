package kistartklar.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.text.words.SheetWords;

/**
 * What the worksheets plan for a day: trainings and when they are to be refreshed, steps of the
 * integration, audits, reviews of the strategy, and when the AI act is to be checked again. What
 * took place, is done, archived or said not to be needed is left out. As in the plan, only who is
 * responsible is named; notes, results and lists of participants stay out.
 */
final class SheetDates {

  private static final String ROWS = "rows";
  private static final String DAY = "day";
  private static final String NEXT = "nextOn";

  private final Messages messages;
  private final PlanFile file;
  private final SheetWords words;
  private final List<CalendarEvent> events = new ArrayList<>();

  private SheetDates(Messages messages, WorksheetCatalogue catalogue, PlanFile file) {
    this.messages = messages;
    this.file = file;
    words = new SheetWords(messages, catalogue, new RowIndex(file.assessment().worksheets()));
  }

  /** The events, in the order of worksheets and rows. */
  static List<CalendarEvent> of(Messages messages, WorksheetCatalogue catalogue, PlanFile file) {
    SheetDates dates = new SheetDates(messages, catalogue, file);
    dates.trainings();
    dates.recheck();
    dates.integration();
    dates.audits();
    dates.reviews();
    return dates.events;
  }

  private void trainings() {
    Table table = new Table("training", "trainings");
    table.add(
        DAY, "training", row -> isAhead(row, DAY), row -> table.facts(row, "kind", "useCases"));
    table.add(
        "validUntil",
        "training.again",
        row -> isAhead(row, "validUntil"),
        row -> table.facts(row, "useCases"));
  }

  private void recheck() {
    Table table = new Table("aiAct", ROWS);
    table.add(
        "recheckOn",
        "recheck",
        row ->
            row.day("recheckOn")
                .filter(day -> row.day("checkedOn").filter(done -> !done.isBefore(day)).isEmpty())
                .isPresent(),
        _ -> "");
  }

  private void integration() {
    Table table = new Table(PlanFigures.INTEGRATION, ROWS);
    table.add(
        "to",
        "integration",
        row -> row.text("status").filter("done"::equals).isEmpty(),
        row ->
            lines(
                owner(String.join(", ", PlanFigures.people(row, "accountable"))),
                table.facts(row, "kind", "useCase", "status")));
  }

  private void audits() {
    Table table = new Table("auditAndStrategy", ROWS);
    table.add(
        DAY,
        "audit",
        row -> isAhead(row, DAY),
        row -> lines(owner(row.text("auditor").orElse("")), table.facts(row, "kind")));
    table.add(
        NEXT,
        "audit.next",
        row ->
            table.isLast(
                row, other -> other.references("useCase").equals(row.references("useCase"))),
        _ -> "");
  }

  private void reviews() {
    Table table = new Table("auditAndStrategy", "reviews");
    table.add(DAY, "review", row -> isAhead(row, DAY), _ -> "");
    table.add(NEXT, "review.next", row -> table.isLast(row, _ -> true), _ -> "");
  }

  private boolean isAhead(SheetRow row, String field) {
    return row.day(field).filter(day -> !day.isBefore(file.today())).isPresent();
  }

  private String owner(String name) {
    return messages.get(
        "plan.calendar.owner", name.isBlank() ? messages.get("plan.nobody") : name.strip());
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** The rows of a table that count. */
  private final class Table {

    private final String sheet;
    private final String table;
    private final List<SheetRow> rows;

    Table(String sheet, String table) {
      this.sheet = sheet;
      this.table = table;
      SheetContent content = file.assessment().worksheets().sheet(sheet);
      rows = content.notNeeded().isPresent() ? List.of() : content.current(table);
    }

    /** Adds an event for the day in a field of each row that is open. */
    void add(
        String field,
        String key,
        Predicate<SheetRow> open,
        Function<SheetRow, String> description) {
      for (SheetRow row : rows) {
        Optional<LocalDate> day = row.day(field).filter(UsableDates::contains);
        if (day.isPresent() && open.test(row)) {
          events.add(
              new CalendarEvent(
                  row.id() + "-" + field,
                  day.get(),
                  messages.get("plan.calendar." + key, words.name(row.id())),
                  description.apply(row)));
        }
      }
    }

    /** Whether none of its kind has a later day: the next one is still to come. */
    boolean isLast(SheetRow row, Predicate<SheetRow> alike) {
      return rows.stream()
          .filter(alike)
          .flatMap(other -> other.day(DAY).stream())
          .noneMatch(other -> row.day(DAY).filter(other::isAfter).isPresent());
    }

    /** What stands in some fields, each in a line with its label. */
    String facts(SheetRow row, String... fields) {
      RowPlace place = new RowPlace(sheet, table, row.id());
      return Stream.of(fields)
          .flatMap(field ->
              row.value(field).stream()
                  .map(value ->
                      messages.get(
                          "plan.calendar.fact",
                          words.label(place, field),
                          words.value(place, field, value))))
          .collect(Collectors.joining("\n"));
    }
  }
}
