package kistartklar.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What can be done with a worksheet on the screen. */
@Tag("window")
class SheetPageTest {

  private static Window open(Assessment assessment, String sheet, int phase) {
    return new Window(assessment, new StepId.OfSheet(phase, sheet), 1240, 800);
  }

  private static Window useCases(int count) {
    return open(SheetDocuments.useCases(count), "useCases", 2);
  }

  private static TextInputControl field(Window window, String name) {
    return (TextInputControl) Find.spoken(window.frame(), name);
  }

  private static void type(Window window, String name, String text) {
    TextInputControl field = field(window, name);
    Fx.run(() -> field.setText(text));
  }

  private static List<SheetRow> rows(Window window, String sheet) {
    return window.model().assessment().worksheets().sheet(sheet).rows("rows");
  }

  private static Optional<CellValue> value(Window window, String field) {
    return rows(window, "useCases").getFirst().value(field);
  }

  @SuppressWarnings("unchecked")
  private static TableView<SheetRow> table(Window window) {
    return Fx.get(() ->
        (TableView<SheetRow>)
            Find.visible(window.frame()).filter(TableView.class::isInstance).findFirst().get());
  }

  private static void reveal(Window window, Place place) {
    Fx.run(() -> window.view().reveal(place));
  }

  @Test
  void writesWhatIsTypedIntoTheChosenRow() {
    Window window = useCases(2);
    type(window, "Titel *, nötig für den Nachweis", "Bestellungen erfassen");
    assertThat(value(window, "title")).contains(CellValue.of("Bestellungen erfassen"));
    assertThat(Find.says(window.frame(), "Bestellungen erfassen")).isTrue();
    Fx.run(() -> window.model().undo());
    assertThat(value(window, "title")).contains(CellValue.of("A 1"));
  }

  @Test
  void putsInTheRowsThatTheDefinitionBeginsWithAtOneGo() {
    Window window = open(Documents.empty(), "safeguards", 3);
    Find.press(window.frame(), "20 Vorschläge einfügen");
    assertThat(rows(window, "safeguards")).hasSize(20);
    assertThat(rows(window, "safeguards").getFirst().text("core")).contains("encryption");
    assertThat(Find.texts(window.frame())).doesNotContain("20 Vorschläge einfügen");
    Fx.run(() -> window.model().undo());
    assertThat(rows(window, "safeguards")).isEmpty();
  }

  @Test
  void refusesWhatCannotStandInAFieldAndKeepsIt() {
    Window window = useCases(2);
    type(window, "Eingereicht am", "31.02.2026");
    assertThat(value(window, "submittedOn")).isEmpty();
    assertThat(Find.texts(window.frame())).contains("Kein Datum, etwa 31.1.27");
    reveal(window, new Place.OfRow(SheetDocuments.useCase(2)));
    assertThat(field(window, "Eingereicht am").getText()).isEmpty();
    reveal(window, new Place.OfRow(SheetDocuments.useCase(1)));
    assertThat(field(window, "Eingereicht am").getText()).isEqualTo("31.02.2026");
    for (String day : List.of("01.01.0001", "31.12.9999", "bald")) {
      type(window, "Eingereicht am", day);
      assertThat(value(window, "submittedOn")).as(day).isEmpty();
    }
    type(window, "Eingereicht am", "3.3.2026");
    assertThat(value(window, "submittedOn")).contains(CellValue.of("2026-03-03"));
    type(window, "Titel *, nötig für den Nachweis", "x".repeat(10_000));
    Fx.run(() -> field(window, "Eingereicht am").requestFocus());
    assertThat(value(window, "title")).contains(CellValue.of("A 1"));
    Fx.run(() -> field(window, "Eingereicht am").requestFocus());
    assertThat(Find.texts(window.frame())).contains("Höchstens 120 Zeichen.");
  }

  @Test
  void readsNumbersAsTheyAreWrittenHere() {
    Window window = open(SheetDocuments.example(), "costsAndBenefits", 2);
    for (String bad : List.of("51", "-1", "1e3", "NaN", "zehn", "12.5", "10,555", "6 %%")) {
      type(window, "Reserve (%)", bad);
      assertThat(Find.texts(window.frame()))
          .as(bad)
          .anyMatch(
              text -> text.matches("Hier steht eine Zahl.*|Erlaubt ist.*|Höchstens .*Komma.*"));
      type(window, "Reserve (%)", "10");
    }
    type(window, "Reserve (%)", "12,5 %");
    assertThat(rows(window, "costsAndBenefits").getFirst().number("reserve"))
        .contains(new BigDecimal("12.5"));
    type(window, "Zuschuss (€)", "1.500,50 €");
    assertThat(rows(window, "costsAndBenefits").getFirst().number("grant"))
        .contains(new BigDecimal("1500.5"));
    type(window, "Zeitraum (Monate)", "0");
    assertThat(Find.texts(window.frame())).contains("Erlaubt ist 12 bis 120.");
  }

  @Test
  void showsWhatFollowsWhileItIsTyped() {
    Window window = open(SheetDocuments.example(), "costsAndBenefits", 2);
    List<String> before = Find.texts(window.frame());
    type(window, "Zuschuss (€)", "100000");
    assertThat(Find.texts(window.frame())).isNotEqualTo(before);
    assertThat(Find.texts(window.frame())).anyMatch(text -> text.contains("gedeckt"));
  }

  @Test
  void addsCopiesArchivesAndDeletesInOneStepEach() {
    Window window = useCases(0);
    Find.press(window.frame(), "Anwendungsfall hinzufügen");
    assertThat(rows(window, "useCases")).hasSize(1);
    assertThat(Fx.get(() -> window.scene().getFocusOwner()))
        .isEqualTo(field(window, "Titel *, nötig für den Nachweis"));
    type(window, "Titel *, nötig für den Nachweis", "Neu");
    Find.press(window.frame(), "Kopieren");
    assertThat(rows(window, "useCases").stream().map(row -> row.text("title").orElse("")))
        .containsExactly("Neu", "Neu (Kopie)");
    Find.press(window.frame(), "Archivieren");
    assertThat(Fx.get(() -> table(window).getItems().size())).isEqualTo(1);
    Find.press(window.frame(), "Archivierte zeigen");
    assertThat(Find.says(window.frame(), "Neu (Kopie) (archiviert)")).isTrue();
    Find.press(window.frame(), "Löschen");
    assertThat(rows(window, "useCases")).hasSize(1);
    for (int i = 0; i < 5; i++) {
      Fx.run(() -> window.model().undo());
    }
    assertThat(rows(window, "useCases")).isEmpty();
  }

  @Test
  void asksBeforeDeletingWhatOthersReferTo() {
    Window window = open(SheetDocuments.example(), "useCases", 2);
    int before = rows(window, "useCases").size();
    Find.press(window.frame(), "Löschen");
    assertThat(rows(window, "useCases")).hasSize(before);
    assertThat(Find.texts(window.frame()))
        .anyMatch(text -> text.contains("wird noch verwendet"))
        .anyMatch(text -> text.startsWith("Kosten und Nutzen: "));
    Find.press(window.frame(), "Trotzdem löschen");
    assertThat(rows(window, "useCases")).hasSize(before - 1);
    assertThat(rows(window, "costsAndBenefits")).isNotEmpty();
    Fx.run(() -> window.model().undo());
    assertThat(rows(window, "useCases")).hasSize(before);
  }

  @Test
  void saysInWordsThatNoMoreRowsFit() {
    Window window = useCases(200);
    assertThat(Find.texts(window.frame()))
        .contains("Mehr als 200 Zeilen gehen nicht. Archivierte Zeilen zählen mit.")
        .doesNotContain("Anwendungsfall hinzufügen");
  }

  @Test
  void editsLinesWithinTheRow() {
    Window window = useCases(1);
    Find.press(window.frame(), "Übertragung hinzufügen");
    type(window, "Bereich *, nötig für den Nachweis, Übertragung 1", "Lager");
    type(window, "Nutzende vorher, Übertragung 1", "3,5");
    assertThat(Find.texts(window.frame())).contains("Hier steht eine ganze Zahl.");
    type(window, "Nutzende vorher, Übertragung 1", "3");
    SheetRow line = rows(window, "useCases").getFirst().lines("transfers").getFirst();
    assertThat(line.text("area")).contains("Lager");
    assertThat(line.number("usersBefore")).contains(BigDecimal.valueOf(3));
    Find.press(window.frame(), "Entfernen");
    assertThat(value(window, "transfers")).isEmpty();
  }

  @Test
  void showsWhatIsGoneAndLeadsToWhatIsThere() {
    UUID gone = UUID.randomUUID();
    Assessment example = SheetDocuments.example();
    List<SheetRow> rows = example.worksheets().sheet("costsAndBenefits").rows("rows");
    Window window =
        open(
            example.withWorksheets(
                example
                    .worksheets()
                    .withSheet(
                        "costsAndBenefits",
                        example
                            .worksheets()
                            .sheet("costsAndBenefits")
                            .withRow("rows", rows.getFirst().with("useCase", CellValue.of(gone))))),
            "costsAndBenefits",
            2);
    assertThat(Find.texts(window.frame()))
        .contains("Diese Zeile gibt es nicht mehr. Wählen Sie eine andere.");
    Window whole = open(example, "costsAndBenefits", 2);
    Find.press(whole.frame(), "Zur Zeile");
    assertThat(whole.navigation().visited().getLast()).isInstanceOf(Place.OfRow.class);
  }

  @Test
  void keepsStandAndReasonAndSettings() {
    Window window = useCases(0);
    type(window, "Stand des Arbeitsblatts", "20.11.2026");
    type(window, "Ausgefüllt von", "Geschäftsleitung");
    Find.press(window.frame(), "Brauchen wir nicht");
    type(window, "Weil …", "Kein KI-Einsatz geplant");
    type(window, "Weil …", "x".repeat(501));
    type(window, "Ausgefüllt von", "x".repeat(121));
    reveal(window, new Place.OfSheetFact("useCases", Place.OfSheetFact.Fact.HOURLY_RATE));
    type(window, "Stundensatz (€)", "32,50");
    type(window, "Arbeitswochen im Jahr", "54");
    var worksheets = window.model().assessment().worksheets();
    assertThat(worksheets.sheet("useCases").asOf()).isPresent();
    assertThat(worksheets.sheet("useCases").by()).isEqualTo("Geschäftsleitung");
    assertThat(worksheets.sheet("useCases").notNeeded()).contains("Kein KI-Einsatz geplant");
    assertThat(worksheets.settings().hourlyRate()).contains(new BigDecimal("32.5"));
    assertThat(worksheets.settings().workingWeeks()).isEqualTo(46);
  }

  @Test
  void refusesANoteThatNoDocumentMayHold() {
    Window window = useCases(1);
    type(window, "Notiz", "x".repeat(10_000));
    type(window, "Notiz", "y".repeat(10_001));
    assertThat(rows(window, "useCases").getFirst().note()).startsWith("x");
    assertThat(Find.texts(window.frame())).contains("Höchstens 10.000 Zeichen.");
  }

  @Test
  void escapeKeepsWhatWasTyped() {
    Window window = useCases(1);
    TextInputControl title = field(window, "Titel *, nötig für den Nachweis");
    Fx.run(title::requestFocus);
    type(window, "Titel *, nötig für den Nachweis", "Getippt");
    new FxRobot().type(KeyCode.ESCAPE);
    assertThat(title.getText()).isEqualTo("Getippt");
    assertThat(value(window, "title")).contains(CellValue.of("Getippt"));
  }

  @Test
  void entersTheFormFromTheTableByKeyboard() {
    Window window = useCases(3);
    Node table = table(window);
    assertThat(Fx.get(() -> window.scene().getFocusOwner())).isEqualTo(table);
    new FxRobot().type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(field(window, "Titel *, nötig für den Nachweis").getText()).isEqualTo("A 2");
    assertThat(Fx.get(() -> window.scene().getFocusOwner()))
        .isEqualTo(field(window, "Titel *, nötig für den Nachweis"));
  }

  @Test
  void sortsByAClickOnAHeading() {
    Window window = useCases(11);
    TableView<SheetRow> table = table(window);
    Fx.run(() -> table.getSortOrder().add(table.getColumns().get(1)));
    assertThat(Fx.get(() -> table.getItems().get(1).text("title"))).contains("A 10");
    type(window, "Titel *, nötig für den Nachweis", "Z");
    assertThat(Fx.get(() -> table.getItems().getLast().text("title"))).contains("Z");
    assertThat(Fx.get(() -> table.getSelectionModel().getSelectedItem().text("title")))
        .contains("Z");
    assertThat(rows(window, "useCases").getFirst().text("title")).contains("Z");
  }

  @Test
  void aSheetIsSavedAsAFileOfItsOwn() {
    Window window = open(SheetDocuments.example(), "indicators", 1);
    Fx.run(
        () -> ((ButtonBase) Find.spoken(window.frame(), "Als PDF speichern …, Kennzahlen")).fire());
    assertThat(window.records().asked()).containsExactly("sheet indicators");
  }

  @Test
  void aRowPutsAMeasureIntoThePlanWhoseStatusIsSeenHere() {
    Window window = useCases(1);
    Assessment before = window.model().assessment();
    String name =
        before
            .worksheets()
            .row(SheetDocuments.useCase(1))
            .orElseThrow()
            .text("title")
            .orElseThrow();
    Fx.run(() -> ((ButtonBase) Find.spoken(window.frame(), "In den Plan, " + name)).fire());
    Assessment after = window.model().assessment();
    OwnMeasure measure = after.ownMeasures().getLast();
    assertThat(measure.title()).isEqualTo(name);
    assertThat(measure.link()).isInstanceOf(MeasureLink.ToQuestion.class);
    assertThat(after.worksheets().row(SheetDocuments.useCase(1)).orElseThrow().texts("measures"))
        .containsExactly(measure.id().toString());
    assertThat(Find.says(window.frame(), "offen")).isTrue();

    Fx.run(() ->
        window
            .model()
            .edit(
                new Place.OfPlan(),
                document ->
                    document.withOwnMeasure(
                        measure.withState(measure.state().withStatus(MeasureState.Status.DONE)))));
    assertThat(Find.says(window.frame(), "erledigt")).isTrue();

    Fx.run(() -> window.model().undo());
    Fx.run(() -> window.model().undo());
    assertThat(window.model().assessment()).isEqualTo(before);
  }
}
