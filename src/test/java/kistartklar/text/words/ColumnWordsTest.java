package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.SampleSheets;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns say in German what was entered and what was computed. */
@Tag("pure")
class ColumnWordsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static List<String> cells(
      Worksheets worksheets, String sheet, String table, SheetRow row, Stream<String> columns) {
    SheetTable definition = CATALOGUE.find(sheet).orElseThrow().table(table).orElseThrow();
    SheetWords words = new SheetWords(Messages.german(), CATALOGUE, new RowIndex(worksheets));
    ColumnWords columnWords = new ColumnWords(words, new Figures(worksheets, SampleSheets.TODAY));
    RowPlace place = new RowPlace(sheet, table, row.id());
    return columns
        .map(column ->
            ColumnWords.heading(definition, column)
                + ": "
                + columnWords.cell(place, definition, row, column))
        .toList();
  }

  private static List<String> shown(Worksheets worksheets, String sheet, SheetRow row) {
    SheetTable table = CATALOGUE.find(sheet).orElseThrow().tables().getFirst();
    return cells(worksheets, sheet, table.id(), row, table.reportColumns().stream());
  }

  @Test
  void ofUseCases() {
    SheetRow useCase =
        SampleSheets.useCase(1)
            .with("risk", CellValue.of(BigDecimal.valueOf(3)))
            .with("owner", CellValue.of("IT"));
    assertThat(shown(SampleSheets.with("useCases", useCase), "useCases", useCase))
        .containsExactly(
            "Rang: 1",
            "Titel: Bestellungen 1",
            "Stand: im Pilotprojekt",
            "Nutzen: 5",
            "Machbarkeit: 3,67",
            "Empfehlung: zuerst",
            "Verantwortlich: IT");
  }

  @Test
  void ofCostsAndBenefits() {
    Worksheets worksheets =
        SampleSheets.and(
            SampleSheets.with("costsAndBenefits", SampleSheets.calculation()),
            "useCases",
            "rows",
            SampleSheets.useCase(1));
    assertThat(shown(worksheets, "costsAndBenefits", SampleSheets.calculation()))
        .containsExactly(
            "Anwendungsfall: Bestellungen 1",
            "Einmalig: 11.500\u00a0€",
            "Im Jahr: 6.500\u00a0€",
            "Nutzen im Jahr: 13.248\u00a0€",
            "Gedeckt: im 21. Monat gedeckt",
            "Vorsichtig: nicht innerhalb von 36 Monaten (rechnerisch Monat 60)",
            "Am Ende des Zeitraums: 8.744\u00a0€",
            "Nutzen darf kleiner sein um: 22\u00a0%");
  }

  @Test
  void ofVendorsAndTheirComparison() {
    Worksheets worksheets = SampleSheets.vendors();
    SheetRow unscored = SampleSheets.tool(101, "4", "3", "5", "4");
    assertThat(
            cells(
                worksheets, "vendors", "rows", unscored, Stream.of("utility", "admission", "tool")))
        .containsExactly(
            "Nutzwert: vorläufig 3,65–4,05",
            "Muss-Anforderungen: erfüllt",
            "Werkzeug: Werkzeug 101");
    assertThat(
            cells(
                worksheets,
                "vendors",
                "comparisons",
                SampleSheets.comparison(),
                Stream.of("weights", "lead", "flip")))
        .containsExactly(
            "Summe der Gewichte: 100",
            "Vorsprung: kein klarer Vorsprung",
            "Kippt, wenn: „K2“ 3,95 Punkte weniger Gewicht bekommt");
  }

  @Test
  void ofIndicatorsAndOfWhatIsNotThere() {
    SheetRow indicator = SampleSheets.indicator();
    assertThat(
            cells(
                SampleSheets.with("indicators", indicator),
                "indicators",
                "rows",
                indicator,
                Stream.of("latest", "attainment", "freshness", "targetOn", "useCase")))
        .containsExactly(
            "Jüngster Wert: 7",
            "Erreicht: 50\u00a0%",
            "Aktualität: veraltet",
            "Ziel erreicht bis: 31.12.2026",
            "Anwendungsfall: nicht mehr vorhanden");
    SheetRow empty = SampleSheets.row(1);
    assertThat(
            cells(
                SampleSheets.with("indicators", empty),
                "indicators",
                "rows",
                empty,
                Stream.of("latest", "name")))
        .containsExactly("Jüngster Wert: ", "Name: ");
  }
}
