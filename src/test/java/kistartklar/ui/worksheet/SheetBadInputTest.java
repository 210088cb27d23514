package kistartklar.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cannot be is said where it was entered and never becomes a value; what can be is read. */
@Tag("window")
class SheetBadInputTest {

  private static final String BASELINE = "Ist *, nötig für den Nachweis";
  private static final UUID ROW = new UUID(3, 1);
  private static final UUID LINE = new UUID(3, 2);
  private static final UUID SECOND = new UUID(3, 3);

  private static Window open(String sheet, String table, int phase, SheetRow row) {
    Assessment empty = Documents.empty();
    SheetContent content = SheetContent.NONE.withRows(table, List.of(row));
    Window window =
        new Window(
            empty.withWorksheets(empty.worksheets().withSheet(sheet, content)),
            new StepId.OfSheet(phase, sheet),
            1240,
            800);
    reveal(window, new Place.OfRow(new RowPlace(sheet, table, ROW)));
    return window;
  }

  private static void reveal(Window window, Place place) {
    Fx.run(() -> window.view().reveal(place));
  }

  /** Opens a line of the row at one of its fields. */
  private static void openLine(
      Window window, String sheet, String table, String field, UUID line, String inner) {
    reveal(
        window,
        new Place.OfCell(
            new RowPlace(sheet, table, ROW),
            field,
            Optional.of(new Place.OfCell.Line(line, inner))));
  }

  private static TextInputControl field(Window window, String name) {
    return (TextInputControl) Find.spoken(window.frame(), name);
  }

  /** What is judged once the field is left. */
  private static void type(Window window, String name, String text) {
    TextInputControl field = field(window, name);
    Fx.run(() -> {
      field.requestFocus();
      field.setText(text);
      field.getParent().requestFocus();
    });
  }

  private static void assertSaid(Window window, String field, String typed, String fault) {
    assertThat(Find.texts(window.frame())).as(typed).contains(fault, typed);
    assertThat(Fx.get(() -> field(window, field).getAccessibleHelp())).isEqualTo(fault);
  }

  private static SheetRow row(Window window, String sheet, String table) {
    return window.model().assessment().worksheets().sheet(sheet).row(table, ROW).orElseThrow();
  }

  private static Window benefit() {
    SheetRow line =
        SheetRow.empty(LINE)
            .with("kind", CellValue.of("time"))
            .with("hoursPerWeek", CellValue.of(BigDecimal.valueOf(9)));
    Window window =
        open(
            "costsAndBenefits",
            "rows",
            2,
            SheetRow.empty(ROW).with("benefits", new CellValue.Lines(List.of(line))));
    openLine(window, "costsAndBenefits", "rows", "benefits", LINE, "hoursPerWeek");
    return window;
  }

  @Test
  void aBenefitOutOfRangeIsSaidAtItsField() {
    Window window = benefit();
    String name = "Stunden je Woche, Nutzen 1";
    for (String hours : List.of("-5", "−0,01", "10000,01")) {
      type(window, name, hours);
      assertSaid(window, name, hours, "Erlaubt ist 0 bis 10.000.");
      assertThat(benefit(window).number("hoursPerWeek")).contains(BigDecimal.valueOf(9));
    }
    type(window, name, "0");
    assertThat(benefit(window).number("hoursPerWeek")).contains(BigDecimal.ZERO);
    assertThat(Find.texts(window.frame())).doesNotContain("Erlaubt ist 0 bis 10.000.");
  }

  @Test
  void whatIsNoNumberIsSaidAtItsField() {
    Window window = benefit();
    String name = "Betrag je Monat (€), Nutzen 1";
    for (String amount :
        List.of("1e3", "1E-3", "NaN", "Infinity", "∞", "0x10", "1,5,0", "--5", "½")) {
      type(window, name, amount);
      assertSaid(window, name, amount, "Hier steht eine Zahl, etwa 1.500 oder 12,5.");
    }
    type(window, name, "-1");
    assertSaid(window, name, "-1", "Erlaubt ist 0 bis 1.000.000.000.");
    assertThat(benefit(window).value("amountPerMonth")).isEmpty();
  }

  private static SheetRow benefit(Window window) {
    return row(window, "costsAndBenefits", "rows").lines("benefits").getFirst();
  }

  @Test
  void aHorizonOutOfRangeIsSaidAtItsField() {
    Window window = benefit();
    for (String months : List.of("0", "-12", "11", "121", "99999999999999999999")) {
      type(window, "Zeitraum (Monate)", months);
      assertSaid(window, "Zeitraum (Monate)", months, "Erlaubt ist 12 bis 120.");
    }
    assertThat(row(window, "costsAndBenefits", "rows").value("horizon")).isEmpty();
  }

  @Test
  void aMinusIsShownAndReadHoweverItIsTyped() {
    Window window =
        open(
            "indicators",
            "rows",
            1,
            SheetRow.empty(ROW).with("baseline", CellValue.of(new BigDecimal("-7.5"))));
    assertThat(field(window, BASELINE).getText()).isEqualTo("−7,5");
    assertThat(Find.texts(window.frame())).as("table and form").doesNotContain("-7,5");
    for (String typed : List.of("-8,25", "−8,25")) {
      type(window, BASELINE, "1");
      type(window, BASELINE, typed);
      assertThat(row(window, "indicators", "rows").number("baseline"))
          .as(typed)
          .contains(new BigDecimal("-8.25"));
    }
    type(window, BASELINE, "-1000000001");
    assertSaid(window, BASELINE, "-1000000001", "Erlaubt ist −1.000.000.000 bis 1.000.000.000.");
  }

  @Test
  void weightsThatSumToNothingMakeNoUtilityValue() {
    Window window = open("vendors", "comparisons", 2, comparison());
    for (UUID line : List.of(LINE, SECOND)) {
      openLine(window, "vendors", "comparisons", "criteria", line, "weight");
    }
    String first = "Gewicht (Punkte) *, nötig für den Nachweis, Kriterium 1";
    type(window, first, "0");
    type(window, first.replace("m 1", "m 2"), "0");
    assertThat(Find.texts(window.frame())).contains("0, kein Nutzwert");
    type(window, first, "-25");
    assertSaid(window, first, "-25", "Erlaubt ist 0 bis 100.");
    assertThat(Find.texts(window.frame())).contains("0, kein Nutzwert");
    type(window, first, "25");
    assertThat(Find.texts(window.frame()))
        .contains("25, geteilt durch die Summe statt durch 100")
        .doesNotContain("0, kein Nutzwert");
  }

  private static SheetRow comparison() {
    List<SheetRow> criteria =
        List.of(LINE, SECOND).stream()
            .map(id -> SheetRow.empty(id).with("weight", CellValue.of(BigDecimal.valueOf(50))))
            .toList();
    return SheetRow.empty(ROW).with("criteria", new CellValue.Lines(criteria));
  }

  @Test
  void aScoreIsChosenFromOneToFiveAndTypingSixChoosesNothing() {
    Window window = open("useCases", "rows", 2, SheetRow.empty(ROW));
    assertThat(Fx.get(() -> score(window).getItems().size())).as("none, 1 to 5").isEqualTo(6);
    Fx.run(() -> score(window).requestFocus());
    new Keys().type(KeyCode.DIGIT6);
    assertThat(row(window, "useCases", "rows").value("value")).isEmpty();
    Window other = open("useCases", "rows", 2, SheetRow.empty(ROW));
    Fx.run(() -> score(other).requestFocus());
    new Keys().type(KeyCode.DIGIT4);
    assertThat(row(other, "useCases", "rows").number("value")).contains(BigDecimal.valueOf(4));
  }

  private static ChoiceField<?> score(Window window) {
    return Find.visible(window.frame())
        .filter(ChoiceField.class::isInstance)
        .<ChoiceField<?>>map(ChoiceField.class::cast)
        .filter(choice -> Spoken.name(choice).equals("Nutzen"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aListSaysThatARowInItIsGoneUntilThatIsTakenOut() {
    String fault = "Nicht alles davon gibt es noch. Entfernen Sie, was nicht mehr vorhanden ist.";
    CellValue gone = CellValue.of(List.of(new UUID(4, 4)));
    Window window = open("useCases", "rows", 2, SheetRow.empty(ROW).with("goals", gone));
    assertThat(Find.texts(window.frame())).contains(fault, "nicht mehr vorhanden");
    Find.press(window.frame(), "Entfernen");
    assertThat(Find.texts(window.frame())).doesNotContain(fault);
    assertThat(row(window, "useCases", "rows").value("goals")).isEmpty();
    Fx.run(() -> window.model().undo());
    assertThat(Find.texts(window.frame())).contains(fault);
  }

  @Test
  void daysFarAwayAreSaidAtTheirFieldInLinesToo() {
    Window window =
        open(
            "useCases",
            "rows",
            2,
            SheetRow.empty(ROW)
                .with("transfers", new CellValue.Lines(List.of(SheetRow.empty(LINE)))));
    openLine(window, "useCases", "rows", "transfers", LINE, "day");
    String name = "Datum *, nötig für den Nachweis, Übertragung 1";
    for (String day : List.of("01.01.0001", "31.12.9999", "31.12.1899", "30.02.2027")) {
      type(window, name, day);
      assertSaid(window, name, day, "Kein Datum, etwa 31.1.27");
    }
    String area = "Bereich *, nötig für den Nachweis, Übertragung 1";
    type(window, area, "x".repeat(10_000));
    assertThat(Find.texts(window.frame()))
        .anyMatch(text -> text.matches("Höchstens \\d+ Zeichen."));
    assertThat(row(window, "useCases", "rows").lines("transfers"))
        .containsExactly(SheetRow.empty(LINE));
  }
}
