package kistartklar.domain.evidence;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.dated;
import static kistartklar.domain.figures.SampleSheets.id;
import static kistartklar.domain.figures.SampleSheets.row;
import static kistartklar.domain.figures.SampleSheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the worksheets on data protection and the AI act say, prove and give away. */
@Tag("pure")
class LawSheetsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static SheetReview review(Worksheets worksheets) {
    return SheetReview.of(
        CATALOGUE, Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets), TODAY);
  }

  private static Level level(Worksheets worksheets, int criterion) {
    return review(worksheets).evidence().of(new QuestionId(17)).stream()
        .filter(found -> found.rule().criterion() == criterion)
        .map(CriterionEvidence::level)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> found(Worksheets worksheets) {
    return review(worksheets).findings().stream().map(finding -> finding.check().id()).toList();
  }

  private static String words(String sheet, SheetRow row, String column) {
    Worksheets worksheets = with(sheet, row);
    SheetTable table = CATALOGUE.find(sheet).orElseThrow().tables().getFirst();
    return new ColumnWords(
            new SheetWords(Messages.german(), CATALOGUE, new RowIndex(worksheets)),
            new Figures(worksheets, TODAY))
        .cell(new RowPlace(sheet, "rows", row.id()), table, row, column);
  }

  private static SheetRow ticked(SheetRow row, String field, String... choices) {
    return row.with(field, new CellValue.Texts(List.of(choices)));
  }

  private static SheetRow also(SheetRow row, String... fields) {
    SheetRow more = row;
    for (int i = 0; i < fields.length; i += 2) {
      more = more.with(fields[i], CellValue.of(fields[i + 1]));
    }
    return more;
  }

  private static SheetRow processing() {
    SheetRow row =
        row(
            1,
            "title",
            "V",
            "useCase",
            id(7),
            "personal",
            "yes",
            "purpose",
            "Z",
            "subjects",
            "Kundschaft",
            "dataKinds",
            "Namen",
            "basis",
            "contract");
    row =
        also(
            row,
            "retention",
            "6 Monate",
            "thirdCountry",
            "no",
            "informed",
            "yes",
            "soleDecision",
            "no");
    return ticked(ticked(ticked(row, "cases", "none"), "listed", "none"), "criteria", "none");
  }

  private static Worksheets running(String sheet, SheetRow row) {
    return and(with("useCases", row(7, "title", "U", "status", "operation")), sheet, "rows", row);
  }

  @Test
  void aGuessNamesWhatItRestsOnAndWhatIsOpen() {
    SheetRow row = ticked(processing(), "criteria", "innovative", "none", "large");
    assertThat(words("privacy", row, "dpia"))
        .isEqualTo("Voreinschätzung: in der Regel erforderlich");
    assertThat(words("privacy", row, "grounds"))
        .isEqualTo("neue Technik oder neue Art der Nutzung; Daten in großem Umfang");
    assertThat(words("privacy", row, "open")).isEqualTo("nichts");
    SheetRow open = row.with("listed", java.util.Optional.empty());
    assertThat(words("privacy", open, "dpia")).isEqualTo("Voreinschätzung: noch offen");
    assertThat(words("privacy", open, "open")).isEqualTo("Liste der Aufsichtsbehörden");
    SheetRow none = also(open, "personal", "no");
    assertThat(words("privacy", none, "dpia")).isEqualTo("Voreinschätzung: entfällt");
    assertThat(words("privacy", none, "open")).isEqualTo("nichts");
  }

  @Test
  void theFirmMayDecideOtherwiseForAReason() {
    SheetRow row = ticked(processing(), "cases", "profiling");
    assertThat(found(running("privacy", row))).containsExactly("dpiaUndated", "officer");
    SheetRow silent = also(row, "override", "notNeeded");
    assertThat(words("privacy", silent, "dpia")).isEqualTo("Voreinschätzung: erforderlich");
    assertThat(found(running("privacy", silent)))
        .containsExactly("dpiaUndated", "officer", "noReason");
    SheetRow reasoned = also(silent, "overrideWhy", "Nur zwei Personen");
    assertThat(words("privacy", reasoned, "dpia"))
        .isEqualTo("wird nicht gemacht, abweichend entschieden");
    assertThat(found(running("privacy", reasoned))).isEmpty();
    Worksheets named =
        and(
            running("privacy", also(row, "assessedOn", "2026-11-01")),
            "privacy",
            "controllers",
            row(9, "name", "Betrieb", "officer", "Frau Berg"));
    assertThat(found(named)).isEmpty();
  }

  @Test
  void everyRunningUseCaseIsChecked() {
    assertThat(level(running("privacy", processing()), 0)).isEqualTo(Level.MET);
    for (String field : List.of("personal", "retention", "informed", "thirdCountry", "cases")) {
      SheetRow open = processing().with(field, java.util.Optional.empty());
      assertThat(level(running("privacy", open), 0)).as(field).isEqualTo(Level.MISSING);
    }
    SheetRow elsewhere = also(processing(), "useCase", id(8));
    Worksheets other =
        and(
            running("privacy", elsewhere),
            "useCases",
            "rows",
            row(7, "title", "U", "status", "operation"),
            row(8, "title", "W", "status", "pilot", "rationale", "R"));
    assertThat(level(other, 0)).isEqualTo(Level.PARTLY);
    assertThat(found(other)).containsExactly("useCaseMissing");
  }

  @Test
  void recipientsHaveTheirContracts() {
    SheetRow sent = processing().with("recipients", CellValue.of(List.of(new UUID(0, 5))));
    Worksheets open =
        and(dated(running("privacy", sent), "privacy"), "vendors", "rows", row(5, "tool", "T"));
    assertThat(level(open, 1)).isEqualTo(Level.PARTLY);
    Worksheets signed =
        and(open, "vendors", "rows", row(5, "tool", "T", "dpaSignedOn", "2026-10-01"));
    assertThat(level(signed, 1)).isEqualTo(Level.MET);
  }

  private static SheetRow classified() {
    SheetRow row =
        row(
            1,
            "useCase",
            id(7),
            "role",
            "deployer",
            "product",
            "no",
            "area",
            "none",
            "checkedOn",
            "2026-11-25");
    return ticked(ticked(row, "prohibited", "none"), "transparency", "none");
  }

  @Test
  void theAiActIsGuessedWithDutiesAndDates() {
    SheetRow staff = also(classified(), "area", "employment", "exception", "none");
    assertThat(words("aiAct", staff, "level")).isEqualTo("Voreinschätzung: hohes Risiko");
    assertThat(words("aiAct", staff, "grounds")).isEqualTo("Beschäftigung und Personal");
    assertThat(words("aiAct", staff, "duties"))
        .contains("ab 02.02.2025")
        .contains("ab 02.12.2027")
        .doesNotContain("Konformität");
    SheetRow own = also(staff, "ownName", "yes");
    assertThat(words("aiAct", own, "duties")).contains("Konformität");
    SheetRow chat = ticked(staff, "transparency", "chatbot");
    assertThat(words("aiAct", chat, "level"))
        .isEqualTo("Voreinschätzung: hohes Risiko und Kennzeichnung");
    assertThat(words("aiAct", classified(), "level"))
        .isEqualTo("Voreinschätzung: keine besonderen Pflichten");
    SheetRow open = classified().with("area", java.util.Optional.empty());
    assertThat(words("aiAct", open, "level")).isEqualTo("Voreinschätzung: noch offen");
    assertThat(words("aiAct", open, "open")).isEqualTo("Bereich nach Anhang\u00a0III");
    assertThat(words("aiAct", open, "duties")).isEqualTo("noch nicht zu sagen");
  }

  @Test
  void whatMayBeProhibitedOrIsOutdatedIsNoticed() {
    SheetRow emotion = ticked(classified(), "prohibited", "emotion");
    assertThat(found(running("aiAct", emotion))).containsExactly("prohibited");
    assertThat(words("aiAct", emotion, "duties")).contains("nicht einsetzen");
    SheetRow old = also(classified(), "checkedOn", "2026-11-21");
    assertThat(found(running("aiAct", old))).containsExactly("lawNewer");
    SheetRow profiled =
        also(classified(), "area", "services", "exception", "narrow", "profiling", "yes");
    assertThat(found(running("aiAct", profiled))).containsExactly("exceptionProfiling");
    SheetRow due = also(classified(), "recheckOn", "2026-11-29");
    assertThat(found(running("aiAct", due))).containsExactly("recheck");
    assertThat(found(running("aiAct", classified()))).isEmpty();
  }
}
