package kistartklar.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class PlanStepTest {

  private static final QuestionId Q2 = new QuestionId(2);
  private static final QuestionId Q7 = new QuestionId(7);

  static Window open(Assessment assessment) {
    return new Window(assessment, new StepId.Plan(), 1240, 800);
  }

  static String title(int question) {
    return GuideReader.read().question(new QuestionId(question)).measure().title();
  }

  static List<String> titles(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(PlanList.class::isInstance)
            .flatMap(list -> ((PlanList) list).getItems().stream())
            .map(line -> title(window, line.key()))
            .toList());
  }

  private static String title(Window window, PlanKey key) {
    return ActionPlan.of(GuideReader.read(), window.model().assessment())
        .find(key)
        .orElseThrow()
        .title();
  }

  static PlanList list(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(PlanList.class::isInstance)
            .map(PlanList.class::cast)
            .findFirst()
            .orElseThrow());
  }

  static void press(Window window, String text) {
    ButtonBase button =
        Fx.get(
            () -> buttons(window).filter(b -> text.equals(b.getText())).findFirst().orElseThrow());
    Fx.run(button::fire);
  }

  private static Stream<ButtonBase> buttons(Window window) {
    return Find.visible(window.frame())
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast);
  }

  static void type(Window window, String field, String text) {
    TextInputControl control = (TextInputControl) Find.spoken(window.frame(), field);
    Fx.run(() -> control.setText(text));
  }

  @SuppressWarnings("unchecked")
  static void choose(Window window, String box, Object value) {
    ComboBox<Object> choices = (ComboBox<Object>) Find.spoken(window.frame(), box);
    Fx.run(() -> choices.setValue(value));
  }

  @Test
  void showsAMeasureForEveryNeinThenOwnThenSettledOnes() {
    List<String> titles = titles(open(PlanDocuments.planned()));
    assertThat(titles).hasSize(11).startsWith(title(2), title(7)).endsWith(title(1));
    assertThat(titles.get(9)).startsWith("Betriebsrat");
  }

  @Test
  void saysWhatToDoWhileThereIsNothing() {
    Window none = open(Documents.empty());
    press(none, "Mit Frage 1 beginnen");
    assertThat(none.navigation().visited()).containsExactly(new QuestionId(1));
    assertThat(Find.texts(open(Documents.all(Answer.YES)).frame()))
        .anyMatch(text -> text.startsWith("Zu keiner Frage steht ein Nein"));
  }

  @Test
  void putsOwnerDateAndRemarkIntoTheDocument() {
    Window window = open(Documents.mixed());
    type(window, "Verantwortlich: " + title(2), "IT");
    type(window, "Bis: " + title(2), "29.2.2028");
    choose(window, "Status: " + title(2), Status.IN_PROGRESS);
    assertThat(window.model().assessment().measure(Q2))
        .isEqualTo(PlanDocuments.state("IT", "2028-02-29", Status.IN_PROGRESS));
  }

  @Test
  void keepsAnImpossibleDayInItsFieldAndOutOfTheDocument() {
    Window window = open(Documents.mixed());
    type(window, "Bis: " + title(2), "30.02.2027");
    assertThat(window.model().assessment().measure(Q2)).isEqualTo(MeasureState.NONE);
    assertThat(Find.texts(window.frame()))
        .contains("30.02.2027")
        .anyMatch(text -> text.startsWith("Kein Datum"));
    type(window, "Bis: " + title(2), "28.02.2027");
    assertThat(window.model().assessment().measure(Q2).due()).contains(LocalDate.of(2027, 2, 28));
  }

  @Test
  void saysInWordsWhatIsOverdue() {
    Window window = open(PlanDocuments.planned());
    assertThat(Find.texts(window.frame())).containsOnlyOnce("überfällig");
    press(window, "Überfällig (1)");
    assertThat(titles(window)).containsExactly(title(2));
  }

  @Test
  void keepsARowInItsPlaceWhenItNoLongerFitsTheFilter() {
    Window window = open(PlanDocuments.planned());
    press(window, "Offen (9)");
    choose(window, "Status: " + title(2), Status.DONE);
    assertThat(titles(window)).hasSize(9).startsWith(title(2));
    press(window, "Liste neu ordnen");
    assertThat(titles(window)).hasSize(8).doesNotContain(title(2));
  }

  @Test
  void asksWhetherTheQuestionIsJaAndChangesNothingUntilTold() {
    Window window = open(Documents.mixed());
    choose(window, "Status: " + title(2), Status.DONE);
    assertThat(window.model().assessment().answer(Q2)).contains(Answer.NO);
    press(window, "Frage 2 mit Ja beantworten");
    assertThat(window.model().assessment().answer(Q2)).contains(Answer.YES);
    assertThat(Find.texts(window.frame()))
        .anyMatch(text -> text.startsWith("Frage 2 ist inzwischen mit Ja beantwortet."));
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment().answer(Q2)).contains(Answer.NO);
    press(window, "Noch nicht");
    assertThat(Find.texts(window.frame())).doesNotContain("Noch nicht");
    assertThat(window.model().assessment().answer(Q2)).contains(Answer.NO);
    assertThat(window.model().assessment().measure(Q2).status()).isEqualTo(Status.DONE);
  }

  @Test
  void addsEditsAndDeletesAMeasureOfTheFirmsOwn() {
    Window window = open(Documents.mixed());
    press(window, "Maßnahme ergänzen");
    new Keys().write("Plakat");
    Fx.run(() -> {});
    assertThat(window.model().assessment().ownMeasures())
        .singleElement()
        .satisfies(own -> assertThat(own.title()).isEqualTo("Plakat"));
    type(window, "Aufwand in Tagen, zum Beispiel 0,5 bis 2: Plakat", "0,5 bis 3");
    assertThat(window.model().assessment().ownMeasures().getFirst().effort())
        .contains(new Effort(1, 6));
    press(window, "Maßnahme löschen");
    assertThat(window.model().assessment().ownMeasures()).isEmpty();
    Fx.run(window.model()::undo);
    assertThat(titles(window)).contains("Plakat");
  }

  @Test
  void groupsByPhaseAndByOwner() {
    Window window = open(PlanDocuments.planned());
    press(window, "Auswählen und ordnen");
    choose(window, "Gruppieren nach", kistartklar.domain.plan.PlanQuery.Grouping.OWNER);
    assertThat(headings(window))
        .contains("Buchhaltung", "Herr Özdemir-Wallenstein", "Noch niemand verantwortlich");
    choose(window, "Gruppieren nach", kistartklar.domain.plan.PlanQuery.Grouping.PHASE);
    assertThat(headings(window)).anyMatch(text -> text.startsWith("Phase 5: "));
    assertThat(Find.texts(window.frame())).anyMatch(text -> text.startsWith("Phase 1: "));
  }

  private static List<String> headings(Window window) {
    return list(window).getItems().stream().map(ListedMeasure::heading).toList();
  }

  @Test
  void saysWhenNothingFitsAndLeadsBack() {
    Window window = open(Documents.mixed());
    press(window, "Überfällig (0)");
    assertThat(Find.texts(window.frame())).contains("Keine Maßnahme passt zu dieser Auswahl.");
    press(window, "Alle Maßnahmen zeigen");
    assertThat(titles(window)).hasSize(9);
  }

  @Test
  void showsOnlyWhatConcernsAPerson() {
    Window window = open(PlanDocuments.planned());
    press(window, "Auswählen und ordnen");
    choose(window, "Person oder Rolle", Optional.of("Buchhaltung"));
    assertThat(titles(window)).contains(title(13)).doesNotContain(title(2));
  }

  @Test
  void leadsBackToTheFieldOfAnEdit() {
    Window window = open(PlanDocuments.planned());
    press(window, "Überfällig (1)");
    Place place = new Place.OfMeasure(new PlanKey.OfQuestion(Q7), Place.OfMeasure.Field.REMARK);
    Fx.run(() -> window.view().reveal(place));
    assertThat(Fx.get(() -> Spoken.name(window.scene().getFocusOwner())))
        .isEqualTo("Bemerkung: " + title(7));
  }

  @Test
  void canBeWorkedWithByKeyboard() {
    Window window = open(Documents.mixed());
    Place place = new Place.OfMeasure(new PlanKey.OfQuestion(Q2), Place.OfMeasure.Field.OWNER);
    Fx.run(() -> window.view().reveal(place));
    Keys keys = new Keys();
    keys.write("IT").type(KeyCode.TAB).write("31.01.2027");
    keys.type(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
    Fx.run(() -> {});
    assertThat(window.model().assessment().measure(Q2))
        .isEqualTo(PlanDocuments.state("IT", "2027-01-31", Status.IN_PROGRESS));
  }

  @Test
  void sumsUpTheWorkThatIsLeft() {
    Assessment one = Documents.empty().withAnswer(new QuestionId(2), Optional.of(Answer.NO));
    assertThat(Find.texts(open(one).frame()))
        .anyMatch(text -> text.startsWith("0 von 1 Maßnahme erledigt · "));
    Assessment done = one.withMeasure(Q2, MeasureState.NONE.withStatus(Status.DONE));
    assertThat(Find.texts(open(done).frame())).contains("1 von 1 Maßnahme erledigt");
  }

  @Test
  void asksTheWindowToSave() {
    Window window = open(Documents.mixed());
    press(window, "Tabelle speichern …");
    press(window, "Kalender speichern …");
    assertThat(window.plan().asked()).containsExactly("table", "calendar");
  }

  @Test
  void everyFocusableNodeHasAName() {
    Window window = open(PlanDocuments.planned());
    assertThat(AccessFaults.of(window.frame())).isEmpty();
    Fx.run(() -> list(window).getSelectionModel().clearAndSelect(9));
    assertThat(AccessFaults.of(window.frame())).isEmpty();
  }

  @Test
  void changesNothingInADocumentThatMayOnlyBeRead() {
    Window window = open(PlanDocuments.planned());
    Fx.run(() -> window.model().open(PlanDocuments.planned(), true));
    assertThat(
            Fx.get(
                () -> buttons(window).filter(Node::isDisabled).map(ButtonBase::getText).toList()))
        .contains("Maßnahme ergänzen");
    assertThat(Find.spoken(window.frame(), "Status: " + title(2)).isDisabled()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|2|2",
        "0,5|1|1",
        "0.5 bis 2|1|4",
        "1–3|2|6",
        "1-3 Tage|2|6",
        "1000|2000|2000",
        "2 bis 2|4|4"
      })
  void readsEffort(String text, int from, int to) {
    assertThat(EffortForm.EFFORT_IN_DAYS.read().apply(text))
        .contains(Optional.of(new Effort(from, to)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0", "0,3", "3 bis 2", "viel", "1000,5", "-1", "1 bis", "99999"})
  void refusesWhatIsNoEffort(String text) {
    assertThat(EffortForm.EFFORT_IN_DAYS.read().apply(text)).isEmpty();
    assertThat(EffortForm.EFFORT_IN_DAYS.read().apply(" ")).contains(Optional.empty());
  }
}
