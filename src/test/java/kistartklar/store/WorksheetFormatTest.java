package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worksheets in a document are kept, and refused with their place where they are at fault. */
@Tag("pure")
class WorksheetFormatTest {

  private static final String ID = "11111111-1111-4111-8111-111111111111";
  private static final String ROW = "22222222-2222-4222-8222-222222222222";
  private static final String LINE = "33333333-3333-4333-8333-333333333333";
  private static final String GONE = "44444444-4444-4444-8444-444444444444";

  private static final Function<byte[], LoadResult> FORMAT =
      DocumentFormat.with(WorksheetReader.whenNeeded());

  private static LoadResult read(String fields) {
    String json =
        "{\"format\": \"ki-startklar/assessment\", \"formatVersion\": 1, \"id\": \"%s\"%s}"
            .formatted(ID, fields);
    return FORMAT.apply(json.getBytes(StandardCharsets.UTF_8));
  }

  private static StoredDocument document(String sheets) {
    return ((LoadResult.Loaded) read(", \"worksheets\": " + sheets)).document();
  }

  private static Worksheets worksheets(String sheets) {
    return document(sheets).assessment().worksheets();
  }

  private static String refusal(String fields) {
    return switch (read(fields)) {
      case LoadResult.Damaged damaged -> Messages.german().get(damaged.reason());
      case LoadResult other -> "not refused: " + other;
    };
  }

  private static String row(String fields) {
    return "{\"useCases\": {\"rows\": [{\"id\": \"%s\", %s}]}}".formatted(ROW, fields);
  }

  private static String written(StoredDocument document) {
    return new String(DocumentFormat.write(document), StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatWasEntered() {
    Worksheets worksheets =
        worksheets(
            """
            {"useCases": {"asOf": "2026-11-20", "by": "GL", "notNeeded": "Zu klein", "rows": [
              {"id": "%s", "title": "Bestellungen", "status": "pilot", "value": 4,
               "process": "%s", "note": "Wichtig", "archived": true,
               "transfers": [{"id": "%s", "area": "Vertrieb", "usersAfter": 12}]}]}}
            """
                .formatted(ROW, GONE, LINE));
    SheetContent content = worksheets.sheet("useCases");
    assertThat(content.asOf()).contains(LocalDate.of(2026, 11, 20));
    assertThat(content.by()).isEqualTo("GL");
    assertThat(content.notNeeded()).contains("Zu klein");
    SheetRow row = content.rows("rows").getFirst();
    assertThat(row.id()).isEqualTo(UUID.fromString(ROW));
    assertThat(row.text("title")).contains("Bestellungen");
    assertThat(row.score("value").orElseThrow().points()).isEqualTo(4);
    assertThat(row.references("process"))
        .as("also if that row is gone")
        .containsExactly(UUID.fromString(GONE));
    assertThat(row.note()).isEqualTo("Wichtig");
    assertThat(row.archived()).isTrue();
    assertThat(row.lines("transfers").getFirst().number("usersAfter"))
        .contains(BigDecimal.valueOf(12));
  }

  @Test
  void writesWhatItRead() {
    SheetRow line = SheetRow.empty(UUID.fromString(LINE)).with("area", CellValue.of("Lager"));
    SheetRow row =
        SheetRow.empty(UUID.fromString(ROW))
            .with("title", CellValue.of("Titel"))
            .with("value", CellValue.of(BigDecimal.valueOf(3)))
            .with("goals", CellValue.of(List.of(UUID.fromString(GONE))))
            .with("transfers", new CellValue.Lines(List.of(line)))
            .withNote("Notiz")
            .withArchived(true);
    Worksheets worksheets =
        Worksheets.NONE
            .withSheet(
                "useCases",
                SheetContent.NONE
                    .withRows("rows", List.of(row))
                    .withAsOf(Optional.of(LocalDate.of(2026, 11, 20)))
                    .withBy("IT")
                    .withNotNeeded(Optional.of("")))
            .withSettings(new SheetSettings(Optional.of(new BigDecimal("32.50")), 45, 210));
    StoredDocument document =
        document("{}").withAssessment(document("{}").assessment().withWorksheets(worksheets));
    byte[] bytes = DocumentFormat.write(document);
    StoredDocument again = ((LoadResult.Loaded) FORMAT.apply(bytes)).document();
    assertThat(again.assessment()).isEqualTo(document.assessment());
    assertThat(DocumentFormat.write(again)).isEqualTo(bytes);
    assertThat(Proof.of(document, DocumentWriter.tree(document)).same()).isTrue();
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    String unknown =
        """
        {"later": {"rows": [{"id": "%s", "x": 1}], "shape": {"a": [null, true]}}, "other": [1],
         "useCases": {"more": {"b": 1e3}, "rows": [{"id": "%s", "title": "A", "x": {"y": [[]]},
           "z": null, "text": "bleibt", "transfers": [{"id": "%s", "area": "B", "odd": true}]}]}}
        """
            .formatted(ROW, ROW, LINE);
    StoredDocument document = document(unknown);
    Worksheets worksheets = document.assessment().worksheets();
    SheetContent useCases = worksheets.sheet("useCases");
    SheetRow changed =
        useCases.rows("rows").getFirst().with("title", CellValue.of("Neu")).withNote("n");
    StoredDocument edited =
        document.withAssessment(
            document
                .assessment()
                .withWorksheets(
                    worksheets.withSheet("useCases", useCases.withRow("rows", changed))));
    assertThat(written(edited).replaceAll("\\s", ""))
        .contains("\"shape\":{\"a\":[null,true]}")
        .contains("\"other\":[1]")
        .contains("\"more\":{\"b\":1E+3}")
        .contains("\"x\":{\"y\":[[]]}")
        .contains("\"z\":null")
        .contains("\"text\":\"bleibt\"")
        .contains("\"odd\":true")
        .contains("\"title\":\"Neu\"")
        .contains("\"x\":1");
    assertThat(Proof.of(edited, DocumentWriter.tree(edited)).same()).isTrue();
  }

  @Test
  void keepsOddFormsInWorksheetsThatItDoesNotKnow() {
    StoredDocument document =
        document(
            """
            {"later": {"asOf": "bald", "rows": [{"id": "%s", "note": 1, "goals": []}],
             "twice": [{"id": "%s"}, {"id": "%s"}]}}
            """
                .formatted(ROW, LINE, LINE));
    Worksheets worksheets = document.assessment().worksheets();
    SheetContent later = worksheets.sheet("later");
    SheetRow changed = later.rows("rows").getFirst().with("goals", CellValue.of("neu"));
    StoredDocument edited =
        document.withAssessment(
            document
                .assessment()
                .withWorksheets(worksheets.withSheet("later", later.withRow("rows", changed))));
    assertThat(written(edited).replaceAll("\\s", ""))
        .contains("\"asOf\":\"bald\"", "\"note\":1", "\"goals\":\"neu\"")
        .contains("\"twice\":[{\"id\":\"" + LINE + "\"},{\"id\":\"" + LINE + "\"}]");
  }

  @Test
  void whatWasClearedOrDeletedDoesNotComeBack() {
    StoredDocument document = document(row("\"title\": \"Weg\", \"value\": 3, \"x\": true"));
    Worksheets worksheets = document.assessment().worksheets();
    SheetContent useCases = worksheets.sheet("useCases");
    SheetRow cleared = useCases.rows("rows").getFirst().with("title", Optional.empty());
    StoredDocument without =
        document.withAssessment(
            document
                .assessment()
                .withWorksheets(
                    worksheets.withSheet("useCases", useCases.withRow("rows", cleared))));
    assertThat(written(without)).doesNotContain("Weg").contains("\"x\"", "\"value\"");
    StoredDocument empty =
        document.withAssessment(document.assessment().withWorksheets(Worksheets.NONE));
    assertThat(written(empty)).doesNotContain("worksheets", ROW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"title\": 1 | Arbeitsblatt „Anwendungsfälle“, Anwendungsfall 1, Titel: Hier wird ein Text",
        "\"title\": null | Anwendungsfall 1, Titel: Hier wird ein Text erwartet",
        "\"title\": true | Anwendungsfall 1, Titel: Hier wird ein Text erwartet",
        "\"title\": {\"a\": 1} | Anwendungsfall 1, Titel: Hier wird ein Text erwartet",
        "\"value\": \"4\" | Anwendungsfall 1, Nutzen: Hier wird eine Zahl erwartet",
        "\"value\": 6 | Anwendungsfall 1, Nutzen: Die Zahl 6 ist nicht erlaubt",
        "\"value\": 4.5 | Anwendungsfall 1, Nutzen: Die Zahl hat zu viele Nachkommastellen",
        "\"value\": 1e0 | Anwendungsfall 1, Nutzen: Die Zahl ist mit einem Exponenten",
        "\"value\": 1e999999999 | Anwendungsfall 1, Nutzen: Die Zahl ist mit einem Exponenten",
        "\"value\": 1e-9 | Anwendungsfall 1, Nutzen: Die Zahl 1E-9 ist nicht erlaubt",
        "\"status\": \"flying\" | Anwendungsfall 1, Stand: „flying“ steht hier nicht zur Wahl",
        "\"decidedOn\": \"2026-02-31\" | Beschlossen am: Das Datum „2026-02-31“ ist nicht erlaubt",
        "\"decidedOn\": \"0001-01-01\" | Beschlossen am: Das Datum „0001-01-01“ ist nicht erlaubt",
        "\"decidedOn\": \"9999-01-01\" | Beschlossen am: Das Datum „9999-01-01“ ist nicht erlaubt",
        "\"process\": \"x\" | Ablauf: „x“ ist keine gültige Kennung",
        "\"goals\": \"x\" | Ziele: Hier wird eine Liste von Texten erwartet",
        "\"goals\": [1] | Ziele: Hier wird eine Liste von Texten erwartet",
        "\"measures\": [\"q30\"] | Maßnahmen: „q30“ ist keine gültige Kennung",
        "\"note\": 1 | Anwendungsfall 1, Notiz: Hier wird ein Text erwartet",
        "\"archived\": \"yes\" | Anwendungsfall 1: Hier wird „true“ oder „false“ erwartet",
        "\"transfers\": 1 | Übertragungen: Hier wird eine Liste von Angaben",
        "\"transfers\": [{\"area\": 1}] | Übertragungen, Übertragung 1, Kennung: Die Angabe fehlt",
        "\"transfers\": [{\"id\": \"33333333-3333-4333-8333-333333333333\", \"day\": \"x\"}]"
            + " | Übertragungen, Übertragung 1, Datum: Das Datum „x“ ist nicht erlaubt",
      })
  void refusesRowsWithTheirPlace(String fields, String expected) {
    assertThat(refusal(", \"worksheets\": " + row(fields))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"worksheets\": [] | Arbeitsblätter: Hier wird eine Gruppe",
        "\"worksheets\": {\"useCases\": 1} | Arbeitsblatt „Anwendungsfälle“: Hier wird eine Gruppe",
        "\"worksheets\": {\"useCases\": {\"asOf\": \"1.2.2026\"}} | Stand: Das Datum „1.2.2026“",
        "\"worksheets\": {\"useCases\": {\"by\": 1}} | Ausgefüllt von: Hier wird ein Text erwartet",
        "\"worksheets\": {\"useCases\": {\"notNeeded\": true}} | Grund: Hier wird ein Text erwartet",
        "\"worksheets\": {\"useCases\": {\"rows\": {}}} | Hier wird eine Liste von Angaben",
        "\"worksheets\": {\"useCases\": {\"rows\": [1]}} | Anwendungsfall 1: Hier wird eine Gruppe",
        "\"worksheets\": {\"useCases\": {\"rows\": [{}]}} | Kennung: Die Angabe fehlt",
        "\"worksheets\": {\"useCases\": {\"rows\": [{\"id\": 1}]}} | Kennung: Hier wird ein Text",
        "\"worksheets\": {\"useCases\": {\"rows\": [{\"id\": \"x\"}]}} | „x“ ist keine gültige",
        "\"worksheetSettings\": {\"hourlyRate\": -1} | Arbeitsblätter, Stundensatz: Die Zahl -1",
        "\"worksheetSettings\": {\"hourlyRate\": 1e2} | Arbeitsblätter, Stundensatz: Die Zahl",
        "\"worksheetSettings\": {\"hourlyRate\": \"32\"} | Stundensatz: Hier wird eine Zahl erwartet",
        "\"worksheetSettings\": {\"workingWeeks\": 0} | Arbeitswochen: Die Zahl 0 ist nicht erlaubt",
        "\"worksheetSettings\": {\"workingDays\": 367} | Arbeitstage: Die Zahl 367 ist nicht erlaubt",
        "\"worksheetSettings\": 1 | Einstellungen der Arbeitsblätter: Hier wird eine Gruppe",
        "\"worksheets\": {\"x\": NaN} | Dieses Zeichen kann hier nicht stehen",
      })
  void refusesWorksheetsWithTheirPlace(String field, String expected) {
    assertThat(refusal(", " + field)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"horizon\": 0 | Rechnung 1, Zeitraum: Die Zahl 0 ist nicht erlaubt",
        "\"horizon\": 12.5 | Rechnung 1, Zeitraum: Die Zahl hat zu viele Nachkommastellen",
        "\"grant\": NaN | Dieses Zeichen kann hier nicht stehen",
        "\"benefits\": [{\"id\": \"33333333-3333-4333-8333-333333333333\", \"hoursPerWeek\": -5}]"
            + " | Nutzen, Nutzen 1, Stunden je Woche: Die Zahl -5 ist nicht erlaubt",
        "\"otherBenefits\": [{\"id\": \"33333333-3333-4333-8333-333333333333\", \"score\": 6}]"
            + " | Vorteil 1, Bewertung: Die Zahl 6 ist nicht erlaubt",
        "\"costs\": [{\"id\": \"33333333-3333-4333-8333-333333333333\"},"
            + " {\"id\": \"33333333-3333-4333-8333-333333333333\"}]"
            + " | Posten 2, Kennung: „33333333-3333-4333-8333-333333333333“ steht doppelt",
      })
  void refusesFiguresWithTheirPlace(String fields, String expected) {
    assertThat(refusal(", \"worksheets\": " + row(fields).replace("useCases", "costsAndBenefits")))
        .contains(expected);
  }

  @Test
  void refusesTwoRowsWithOneId() {
    String rows =
        "{\"id\": \"%s\"}, {\"id\": \"%s\"}".formatted(ROW, ROW.toUpperCase(java.util.Locale.ROOT));
    assertThat(refusal(", \"worksheets\": {\"useCases\": {\"rows\": [" + rows + "]}}"))
        .contains("Anwendungsfall 2, Kennung: „" + ROW)
        .contains("steht doppelt in der Datei");
  }

  @Test
  void refusesMoreThanTwoHundredRows() {
    assertThat(worksheets(rows(200)).sheet("useCases").rows("rows")).hasSize(200);
    assertThat(refusal(", \"worksheets\": " + rows(201)))
        .isEqualTo(
            "Arbeitsblatt „Anwendungsfälle“: Hier stehen mehr als 200 Zeilen. So viele sind"
                + " höchstens erlaubt.");
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\": \"%s\"}".formatted(new UUID(0, i)))
        .collect(Collectors.joining(", ", "{\"useCases\": {\"rows\": [", "]}}"));
  }

  @Test
  void refusesATitleOfTenThousandCharacters() {
    String title = "\"title\": \"%s\"".formatted("x".repeat(10_000));
    assertThat(refusal(", \"worksheets\": " + row(title)))
        .contains("Titel: Der Text ist zu lang. Erlaubt sind höchstens 120 Zeichen.");
  }

  @Test
  void anEmptyListSaysNothing() {
    assertThat(worksheets(row("\"transfers\": [], \"goals\": []")).sheet("useCases").rows("rows"))
        .containsExactly(SheetRow.empty(UUID.fromString(ROW)));
    assertThat(worksheets("{\"useCases\": {\"rows\": []}}")).isEqualTo(Worksheets.NONE);
  }

  @Test
  void takesWhatItCanOfANewerFormat() {
    String json =
        "{\"format\": \"ki-startklar/assessment\", \"formatVersion\": 2, \"id\": \"%s\","
            + " \"worksheets\": %s, \"worksheetSettings\": 3}";
    LoadResult result =
        FORMAT.apply(
            json.formatted(ID, row("\"title\": \"A\", \"value\": 9"))
                .getBytes(StandardCharsets.UTF_8));
    assertThat(result)
        .isInstanceOfSatisfying(
            LoadResult.NewerFormat.class,
            newer ->
                assertThat(
                        newer.document().assessment().worksheets().sheet("useCases").rows("rows"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.text("title")).contains("A"))
                    .satisfies(row -> assertThat(row.score("value")).isEmpty()));
  }

  @Test
  void readsTheDefinitionsOnlyForDocumentsWithWorksheets() {
    Function<byte[], LoadResult> format =
        DocumentFormat.with(() -> {
          throw new AssertionError("not needed");
        });
    byte[] plain = DocumentFormat.write(document("{}"));
    assertThat(format.apply(plain)).isInstanceOf(LoadResult.Loaded.class);
  }
}
