package kistartklar.export;

import static kistartklar.export.Exports.EMPTY;
import static kistartklar.export.Exports.GERMAN;
import static kistartklar.export.Exports.ID;
import static kistartklar.export.Exports.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The days of the worksheets in the calendar, as a library of others reads it. */
@Tag("pure")
class SheetDatesTest {

  private static final UUID USE_CASE = new UUID(5, 1);
  private static final UUID OTHER = new UUID(5, 2);
  private static final UUID ONE = new UUID(6, 1);
  private static final UUID TWO = new UUID(6, 2);
  private static final LocalDate SOON = TODAY.plusDays(10);
  private static final LocalDate LATER = TODAY.plusMonths(6);
  private static final LocalDate PAST = TODAY.minusDays(1);

  /** A row whose days and texts are given in turn with their fields. */
  private static SheetRow row(UUID id, Object... values) {
    SheetRow row = SheetRow.empty(id).withNote("intern");
    for (int i = 0; i < values.length; i += 2) {
      CellValue value =
          switch (values[i + 1]) {
            case LocalDate day -> CellValue.of(day);
            case UUID other -> CellValue.of(other);
            case CellValue some -> some;
            case Object text -> CellValue.of(text.toString());
          };
      row = row.with((String) values[i], value);
    }
    return row;
  }

  private static SheetRow person(int id, String name, String field, String value) {
    return row(new UUID(7, id), "person", name, field, value);
  }

  private static Assessment with(Assessment before, String sheet, String table, SheetRow... rows) {
    SheetContent content = before.worksheets().sheet(sheet).withRows(table, List.of(rows));
    return before.withWorksheets(before.worksheets().withSheet(sheet, content));
  }

  private static Assessment of(String sheet, String table, SheetRow... rows) {
    Assessment base =
        with(
            EMPTY,
            "useCases",
            "rows",
            row(USE_CASE, "title", "Angebote"),
            row(OTHER, "title", "Post"));
    return with(base, sheet, table, rows);
  }

  private static String text(Assessment assessment) {
    return new String(
        new PlanCalendar(GERMAN, Exports.WORKSHEETS).write(Exports.file(assessment)),
        StandardCharsets.UTF_8);
  }

  /** All but the next assessment, which is always there. */
  private static List<VEvent> events(Assessment assessment) {
    ICalendar calendar = Biweekly.parse(text(assessment)).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar.getEvents().stream()
        .filter(event -> !event.getUid().getValue().contains("-next-check@"))
        .toList();
  }

  /** Day and title of each event. */
  private static List<String> said(Assessment assessment) {
    return events(assessment).stream()
        .map(event ->
            event.getDateStart().getValue().getRawComponents().toString(false, false)
                + " "
                + event.getSummary().getValue())
        .toList();
  }

  private static Assessment training(LocalDate day) {
    return of(
        "training",
        "trainings",
        row(
            ONE,
            "title",
            "Ergebnisse prüfen",
            "kind",
            "workshop",
            "day",
            day,
            "contents",
            "vertraulich",
            "useCases",
            CellValue.of(List.of(USE_CASE)),
            "validUntil",
            LATER,
            "attendance",
            new CellValue.Lines(List.of(person(1, "Frau Öz", "state", "registered")))));
  }

  @Test
  void aTrainingAndItsRefreshingAreDaysOfTheirOwn() {
    assertThat(said(training(SOON)))
        .containsExactly(
            "20261203 KI-Schulung: Ergebnisse prüfen",
            "20270523 KI-Schulung auffrischen: Ergebnisse prüfen");
    assertThat(events(training(SOON)).getFirst().getDescription().getValue())
        .isEqualTo("Art: Workshop\nFür: Angebote");
    assertThat(said(training(TODAY))).hasSize(2);
    assertThat(said(training(PAST)))
        .containsExactly("20270523 KI-Schulung auffrischen: Ergebnisse prüfen");
  }

  @Test
  void participantsContentsAndNotesStayOut() {
    assertThat(text(training(SOON))).doesNotContain("Öz", "vertraulich", "intern");
  }

  private static Assessment milestone(String status, LocalDate day) {
    return of(
        "integration",
        "rows",
        row(
            ONE,
            "title",
            "Schnittstelle steht",
            "kind",
            "milestone",
            "useCase",
            USE_CASE,
            "to",
            day,
            "status",
            status,
            "roles",
            new CellValue.Lines(
                List.of(
                    person(1, "Herr Adam", "role", "accountable"),
                    person(2, "Frau Berg", "role", "informed")))));
  }

  @Test
  void aMilestoneStaysUntilItIsDoneAndNamesWhoAnswersForIt() {
    assertThat(said(milestone("running", SOON)))
        .containsExactly("20261203 KI-Integration: Schnittstelle steht");
    assertThat(events(milestone("running", SOON)).getFirst().getDescription().getValue())
        .isEqualTo(
            "Verantwortlich: Herr Adam\nArt: Meilenstein\nAnwendungsfall: Angebote\nStand: läuft");
    assertThat(said(milestone("open", PAST))).as("overdue, as in the plan").hasSize(1);
    assertThat(said(milestone("done", SOON))).isEmpty();
  }

  @Test
  void theNextAuditIsThereUntilOneOfThatUseCaseFollows() {
    SheetRow first =
        row(ONE, "useCase", USE_CASE, "day", PAST, "auditor", "Frau Öz", "nextOn", LATER);
    assertThat(said(of("auditAndStrategy", "rows", first)))
        .containsExactly("20270523 Nächstes KI-Audit: Angebote");
    SheetRow elsewhere = row(TWO, "useCase", OTHER, "day", SOON, "auditor", "Frau Öz");
    Assessment both = of("auditAndStrategy", "rows", first, elsewhere);
    assertThat(said(both))
        .containsExactly("20261203 KI-Audit: Post", "20270523 Nächstes KI-Audit: Angebote");
    assertThat(events(both).getFirst().getDescription().getValue())
        .isEqualTo("Verantwortlich: Frau Öz");
    SheetRow following = row(TWO, "useCase", USE_CASE, "day", SOON);
    Assessment planned = of("auditAndStrategy", "rows", first, following);
    assertThat(said(planned)).containsExactly("20261203 KI-Audit: Angebote");
    assertThat(events(planned).getFirst().getDescription().getValue())
        .isEqualTo("Verantwortlich: noch niemand");
  }

  @Test
  void theNextReviewIsThereUntilOneFollows() {
    SheetRow first = row(ONE, "title", "Halbjahr", "day", PAST, "nextOn", LATER);
    assertThat(said(of("auditAndStrategy", "reviews", first)))
        .containsExactly("20270523 Nächste Auswertung der KI-Strategie (nach „Halbjahr“)");
    SheetRow second = row(TWO, "title", "Jahr", "day", SOON);
    assertThat(said(of("auditAndStrategy", "reviews", first, second)))
        .containsExactly("20261203 Auswertung der KI-Strategie: Jahr");
  }

  @Test
  void theAiActIsCheckedAgainUntilThatIsDone() {
    assertThat(
            said(
                of(
                    "aiAct",
                    "rows",
                    row(ONE, "useCase", USE_CASE, "checkedOn", PAST, "recheckOn", SOON))))
        .containsExactly("20261203 KI-Verordnung neu prüfen: Angebote");
    assertThat(
            said(
                of(
                    "aiAct",
                    "rows",
                    row(ONE, "useCase", USE_CASE, "checkedOn", SOON, "recheckOn", SOON))))
        .isEmpty();
  }

  @Test
  void whatIsArchivedOrNotNeededOrUndatedIsLeftOut() {
    SheetRow row = row(ONE, "title", "A", "to", SOON);
    assertThat(said(of("integration", "rows", row))).hasSize(1);
    assertThat(said(of("integration", "rows", row.withArchived(true)))).isEmpty();
    assertThat(said(of("integration", "rows", row.with("to", Optional.empty())))).isEmpty();
    Assessment planned = of("integration", "rows", row);
    SheetContent without =
        planned.worksheets().sheet("integration").withNotNeeded(Optional.of("kein Projekt"));
    assertThat(said(planned.withWorksheets(planned.worksheets().withSheet("integration", without))))
        .isEmpty();
  }

  @Test
  void eventsAreNamedByRowAndKeepTheirNamesInWhatFollows() {
    Assessment first = training(SOON);
    List<String> names = names(first);
    assertThat(names)
        .containsExactly(
            ID + "-" + ONE + "-day@ki-startklar", ID + "-" + ONE + "-validUntil@ki-startklar");
    assertThat(names(training(LATER))).isEqualTo(names);
    Assessment second = FollowUp.of(first, new UUID(1, 2));
    assertThat(names(second)).isEqualTo(names);
    assertThat(names(FollowUp.of(second, new UUID(1, 3)))).isEqualTo(names);
    assertThat(names(first.copyAs(new UUID(1, 1)))).doesNotContainAnyElementsOf(names);
  }

  private static List<String> names(Assessment assessment) {
    return events(assessment).stream().map(event -> event.getUid().getValue()).toList();
  }

  @Test
  void everySheetFilledWithRowsMakesEventsOfDifferentNamesWithOneAlarmEach() {
    Assessment full = EMPTY.withWorksheets(FullSheets.of(Exports.WORKSHEETS.get(), 3));
    List<VEvent> events = events(full);
    assertThat(events).isNotEmpty().allSatisfy(event -> assertThat(event.getAlarms()).hasSize(1));
    assertThat(names(full)).doesNotHaveDuplicates();
  }
}
