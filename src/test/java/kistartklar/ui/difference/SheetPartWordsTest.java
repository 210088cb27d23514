package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Differences;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Differences in worksheets are told with their place and in German. */
@Tag("pure")
class SheetPartWordsTest {

  private static final UUID USE_CASE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static SheetRow useCase() {
    return SheetRow.empty(USE_CASE).with("title", CellValue.of("Bestellungen"));
  }

  private static Worksheets with(String sheet, SheetRow... rows) {
    return Worksheets.NONE.withSheet(sheet, SheetContent.NONE.withRows("rows", List.of(rows)));
  }

  private static List<String> words(Worksheets mine, Worksheets theirs) {
    Assessment first = Assessment.empty(new UUID(0, 0)).withWorksheets(mine);
    Assessment second = first.withWorksheets(theirs);
    StatePair pair =
        new StatePair(Optional.empty(), first, second, "A", "B", WorksheetReader.whenNeeded());
    DifferenceWords words = new DifferenceWords(Messages.german(), pair);
    return Differences.between(first, second).stream()
        .map(words::of)
        .map(found -> found.what() + " | " + found.mine() + " | " + found.theirs())
        .toList();
  }

  @Test
  void wordsValuesByTheirField() {
    SheetRow mine =
        useCase()
            .with("status", CellValue.of("pilot"))
            .with("decidedOn", CellValue.of(LocalDate.of(2026, 11, 20)))
            .withNote("alt");
    SheetRow theirs = useCase().with("value", CellValue.of(BigDecimal.valueOf(4)));
    assertThat(words(with("useCases", mine), with("useCases", theirs.withArchived(true))))
        .containsExactly(
            "Arbeitsblatt „Anwendungsfälle“, „Bestellungen“: Beschlossen am | 20.11.2026 | (keine Angabe)",
            "Arbeitsblatt „Anwendungsfälle“, „Bestellungen“: Stand | im Pilotprojekt | (keine Angabe)",
            "Arbeitsblatt „Anwendungsfälle“, „Bestellungen“: Nutzen | (keine Angabe) | 4",
            "Arbeitsblatt „Anwendungsfälle“, „Bestellungen“: Notiz | alt | (keine Angabe)",
            "Arbeitsblatt „Anwendungsfälle“, „Bestellungen“: archiviert | Nein | Ja");
  }

  @Test
  void wordsRowsByWhatTheyReferTo() {
    SheetRow calculation = SheetRow.empty(OTHER).with("useCase", CellValue.of(USE_CASE));
    SheetRow cost =
        SheetRow.empty(new UUID(0, 3))
            .with("item", CellValue.of("Lizenz"))
            .with("kind", CellValue.of("running"))
            .with("amount", CellValue.of(new BigDecimal("6500")))
            .with("spent", CellValue.of(false));
    Worksheets base = with("useCases", useCase());
    Worksheets mine =
        base.withSheet(
            "costsAndBenefits", SheetContent.NONE.withRows("rows", List.of(calculation)));
    SheetRow more =
        calculation
            .with("costs", new CellValue.Lines(List.of(cost)))
            .with("reserve", CellValue.of(new BigDecimal("12.5")))
            .with("measures", new CellValue.Texts(List.of("q05", OTHER.toString())));
    Worksheets theirs =
        base.withSheet("costsAndBenefits", SheetContent.NONE.withRows("rows", List.of(more)));
    assertThat(words(mine, theirs))
        .containsExactly(
            "Arbeitsblatt „Kosten und Nutzen“, „Bestellungen“: Kosten | (keine Angabe) | Lizenz, laufend,"
                + " 6.500\u00a0€, Nein",
            "Arbeitsblatt „Kosten und Nutzen“, „Bestellungen“: Maßnahmen | (keine Angabe) | Maßnahme zu Frage 5,"
                + " eigene Maßnahme",
            "Arbeitsblatt „Kosten und Nutzen“, „Bestellungen“: Reserve | (keine Angabe) | 12,5\u00a0%");
    assertThat(words(base, mine))
        .containsExactly("Arbeitsblatt „Kosten und Nutzen“: Zeile | (keine Angabe) | Bestellungen");
    assertThat(words(Worksheets.NONE, with("costsAndBenefits", calculation)))
        .containsExactly(
            "Arbeitsblatt „Kosten und Nutzen“: Zeile | (keine Angabe) | nicht mehr vorhanden");
  }

  @Test
  void aCycleOfReferencesHasNoName() {
    SheetRow one = SheetRow.empty(USE_CASE).with("useCase", CellValue.of(OTHER));
    SheetRow two = SheetRow.empty(OTHER).with("useCase", CellValue.of(USE_CASE));
    assertThat(words(Worksheets.NONE, with("costsAndBenefits", one, two)))
        .allMatch(words -> words.endsWith("| (keine Angabe) | ohne Namen"));
  }

  @Test
  void wordsHeadOrderAndSettings() {
    SheetRow other = SheetRow.empty(OTHER);
    Worksheets mine = with("useCases", useCase(), other);
    Worksheets theirs =
        Worksheets.NONE
            .withSheet(
                "useCases",
                SheetContent.NONE
                    .withRows("rows", List.of(other, useCase()))
                    .withAsOf(Optional.of(LocalDate.of(2026, 11, 20)))
                    .withBy("IT")
                    .withNotNeeded(Optional.of("zu klein")))
            .withSettings(new SheetSettings(Optional.of(new BigDecimal("32.5")), 46, 220));
    assertThat(words(mine, theirs))
        .containsExactly(
            "Arbeitsblätter: Einstellungen | Stundensatz –, 46 Arbeitswochen, 220 Arbeitstage |"
                + " Stundensatz 32,50\u00a0€, 46 Arbeitswochen, 220 Arbeitstage",
            "Arbeitsblatt „Anwendungsfälle“: Stand | (keine Angabe) | 20.11.2026",
            "Arbeitsblatt „Anwendungsfälle“: ausgefüllt von | (keine Angabe) | IT",
            "Arbeitsblatt „Anwendungsfälle“: warum nicht nötig | (keine Angabe) | zu klein",
            "Arbeitsblatt „Anwendungsfälle“: Reihenfolge der Zeilen | Bestellungen\nohne Namen |"
                + " ohne Namen\nBestellungen");
  }

  @Test
  void wordsWorksheetsThatAreNotPartOfTheGuide() {
    SheetRow mine = SheetRow.empty(USE_CASE).with("x", CellValue.of("A"));
    SheetRow theirs = SheetRow.empty(USE_CASE).with("x", CellValue.of(BigDecimal.ONE));
    assertThat(words(with("later", mine), with("later", theirs)))
        .containsExactly("Arbeitsblatt „later“, „ohne Namen“: x | A | 1");
  }
}
