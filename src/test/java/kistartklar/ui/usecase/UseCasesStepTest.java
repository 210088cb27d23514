package kistartklar.ui.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.chart.ChartNode;
import kistartklar.ui.shared.EvenColumns;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The step shows the use cases by status, and the profile of one with the ways to what is missing.
 */
@Tag("window")
class UseCasesStepTest {

  private static final SheetRow PILOT = UseCaseDocuments.pilot();
  private static final UUID ID = PILOT.id();

  private static Window window(Assessment assessment) {
    return new Window(assessment, new StepId.UseCases(), 1240, 800);
  }

  private static Window profile(Assessment assessment) {
    Window window = window(assessment);
    Fx.run(() -> window.view().reveal(new Place.OfUseCase(ID)));
    return window;
  }

  private static void press(Window window, String spoken) {
    Fx.run(() -> ((ButtonBase) Find.spoken(window.frame(), spoken)).fire());
  }

  private static void set(Window window, String field, Optional<CellValue> value) {
    Fx.run(() ->
        window
            .model()
            .edit(
                new Place.OfRow(UseCaseProfile.place(PILOT)),
                document ->
                    document.withWorksheets(
                        document
                            .worksheets()
                            .withSheet(
                                "useCases",
                                document
                                    .worksheets()
                                    .sheet("useCases")
                                    .withRow("rows", PILOT.with(field, value))))));
  }

  private static List<Node> cells(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(EvenColumns.class::isInstance)
            .flatMap(columns -> ((EvenColumns) columns).getChildrenUnmodifiable().stream())
            .filter(Node::isManaged)
            .toList());
  }

  @Test
  void invitesCalmlyWhereThereIsNoUseCase() {
    Window window = window(Documents.mixed());
    assertThat(Find.says(window.frame(), "Ersten Anwendungsfall eintragen")).isTrue();
    assertThat(cells(window)).isEmpty();
    press(window, "Ersten Anwendungsfall eintragen");
    assertThat(window.navigation().visited()).containsExactly(new Place.OfSheet("useCases"));
  }

  @Test
  void listsAllWorksheetsAndTakesOneThatIsNotNeededAsDone() {
    Window window = window(UseCaseDocuments.example());
    assertThat(Find.texts(window.frame()))
        .contains("4 von 16 begonnen oder nicht nötig")
        .contains("noch nichts eingetragen · Fragen 1, 2");
    press(window, "Brauchen wir nicht, weil …: Arbeitsblatt Ziele");
    assertThat(window.model().assessment().worksheets().sheet("goals").notNeeded()).contains("");
    assertThat(Find.texts(window.frame()))
        .contains("5 von 16 begonnen oder nicht nötig")
        .contains("nicht nötig · Fragen 1, 2");
    assertThat(window.navigation().visited())
        .containsExactly(new Place.OfSheetFact("goals", Place.OfSheetFact.Fact.NOT_NEEDED));
    Fx.run(() -> window.model().undo());
    assertThat(Find.texts(window.frame())).contains("4 von 16 begonnen oder nicht nötig");
  }

  @Test
  void showsTheUseCasesByStatus() {
    Window window = window(UseCaseDocuments.example());
    assertThat(Find.texts(window.frame()))
        .contains("bewertet (2)", "im Pilotprojekt (1)")
        .noneMatch(text -> text.startsWith("Idee"));
    press(window, "Bestellungen aus E-Mails erfassen, Steckbrief öffnen");
    assertThat(window.navigation().visited()).containsExactly(new Place.OfUseCase(ID));
  }

  @Test
  void standsInColumnsWhereThereIsRoomAndBelowEachOtherWhereThereIsNot() {
    List<Node> wide = cells(window(UseCaseDocuments.example()));
    assertThat(wide.get(0).getLayoutY()).isEqualTo(wide.get(1).getLayoutY());
    List<Node> narrow =
        cells(new Window(UseCaseDocuments.example(), new StepId.UseCases(), 760, 520));
    assertThat(narrow.get(0).getLayoutX()).isEqualTo(narrow.get(1).getLayoutX());
    assertThat(narrow.get(0).getLayoutY()).isLessThan(narrow.get(1).getLayoutY());
  }

  @Test
  void answersTheSixQuestionsOfOneUseCase() {
    Window window = profile(UseCaseDocuments.example());
    assertThat(Find.texts(window.frame()))
        .containsSubsequence(
            "Bestellungen aus E-Mails erfassen",
            "Warum?",
            "Womit?",
            "Rechnet es sich?",
            "Darf es das?",
            "Kann es das?",
            "Wirkt es?")
        .contains("im Pilotprojekt · Verantwortlich: Leitung Innendienst · Rang 1 von 3")
        .contains("Gedeckt: im 21. Monat gedeckt");
    assertThat(Find.visible(window.frame()).filter(ChartNode.class::isInstance)).hasSize(2);
    press(window, "Belegfix, im Arbeitsblatt Anbieter zu „Bestellungen aus E-Mails erfassen“");
    assertThat(window.navigation().visited())
        .singleElement()
        .isInstanceOfSatisfying(
            Place.OfRow.class, place -> assertThat(place.row().sheet()).isEqualTo("vendors"));
  }

  @Test
  void leadsToTheFieldThatIsMissing() {
    Window window = profile(UseCaseDocuments.example());
    set(window, "rationale", Optional.empty());
    String gap = "Anwendungsfälle: Es fehlt noch: Begründung";
    assertThat(Find.texts(window.frame())).contains("Nächster Schritt: " + gap);
    press(window, "Ergänzen: " + gap);
    press(window, "Frage 9: " + gap);
    assertThat(window.navigation().visited())
        .containsExactly(
            new Place.OfCell(UseCaseProfile.place(PILOT), "rationale", Optional.empty()),
            new QuestionId(9));
  }

  @Test
  void showsTheMeasuresThatBelongToIt() {
    Window window = profile(UseCaseDocuments.example());
    set(window, "measures", Optional.of(new CellValue.Texts(List.of("q17"))));
    assertThat(Find.texts(window.frame())).contains("Maßnahmen dazu", "in Arbeit");
    String title =
        kistartklar.content.GuideReader.read().question(new QuestionId(17)).measure().title();
    press(window, "Zum Plan: " + title);
    assertThat(window.navigation().visited())
        .containsExactly(
            new Place.OfMeasure(
                new PlanKey.OfQuestion(new QuestionId(17)), Place.OfMeasure.Field.STATUS));
  }

  @Test
  void showsAllAgainWhenTheUseCaseIsGone() {
    Window window = profile(UseCaseDocuments.example());
    Fx.run(() ->
        window
            .model()
            .edit(
                new Place.OfDocument(),
                document ->
                    document.withWorksheets(
                        document
                            .worksheets()
                            .withSheet(
                                "useCases",
                                document.worksheets().sheet("useCases").withoutRow("rows", ID)))));
    assertThat(Find.texts(window.frame())).contains("bewertet (2)").doesNotContain("Warum?");
    Fx.run(() -> window.model().undo());
    assertThat(Find.texts(window.frame())).contains("Warum?");
  }

  @Test
  void profileIsSavedAsAFileOfItsOwn() {
    Window window = profile(UseCaseDocuments.example());
    press(window, "Als PDF speichern …: Steckbrief: Bestellungen aus E-Mails erfassen");
    assertThat(window.records().asked()).containsExactly("profile " + ID);
  }

  @Test
  void aRowThatIsMissingIsMadeAndShown() {
    Assessment example = UseCaseDocuments.example();
    Assessment without =
        example.withWorksheets(
            example
                .worksheets()
                .withSheet(
                    "costsAndBenefits",
                    example.worksheets().sheet("costsAndBenefits").withRows("rows", List.of())));
    Window window = profile(without);
    ButtonBase create =
        Fx.get(() ->
            Find.visible(window.frame())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> "Anlegen".equals(button.getText()))
                .filter(button -> button.getAccessibleText().contains("Kosten und Nutzen"))
                .findFirst()
                .orElseThrow());
    Fx.run(create::fire);
    List<SheetRow> rows =
        window.model().assessment().worksheets().sheet("costsAndBenefits").rows("rows");
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().references("useCase")).containsExactly(ID);
    assertThat(window.navigation().visited())
        .containsExactly(
            new Place.OfRow(new RowPlace("costsAndBenefits", "rows", rows.getFirst().id())));
    Fx.run(() -> window.model().undo());
    assertThat(window.model().assessment()).isEqualTo(without);
  }
}
