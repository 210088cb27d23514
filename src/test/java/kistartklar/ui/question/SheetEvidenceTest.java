package kistartklar.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.LayoutFaults;
import kistartklar.ui.testing.Window;
import kistartklar.ui.usecase.UseCaseDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Worksheets say how far each criterion is met, and neither tick nor answer anything. */
@Tag("window")
class SheetEvidenceTest {

  private static final QuestionId Q9 = new QuestionId(9);
  private static final String OFFER = "Mit Ja beantworten?, Frage 9";
  private static final String CONTRADICTION =
      "Sie haben mit Ja geantwortet, aber die Arbeitsblätter zeigen noch nicht alles davon.";

  private static Assessment example(Optional<Answer> answer) {
    return UseCaseDocuments.example().withAnswer(Q9, answer);
  }

  private static Assessment withoutReason(Optional<Answer> answer) {
    Assessment document = example(answer);
    SheetRow pilot = UseCaseDocuments.pilot().with("rationale", Optional.empty());
    return document.withWorksheets(
        document
            .worksheets()
            .withSheet("useCases", document.worksheets().sheet("useCases").withRow("rows", pilot)));
  }

  private static Window window(Assessment document) {
    Window window = new Window(document, new StepId.OfPhase(2), 1240, 800);
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(Q9)));
    return window;
  }

  private static List<String> said(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(QuestionCard.class::isInstance)
            .filter(card -> ((QuestionCard) card).id().equals(Q9))
            .flatMap(card -> Find.texts(card).stream())
            .toList());
  }

  private static boolean offers(Window window) {
    return Fx.get(
        () -> Find.visible(window.frame()).map(Node::getAccessibleText).anyMatch(OFFER::equals));
  }

  private static void press(Window window, String spoken) {
    Fx.run(() -> ((ButtonBase) Find.spoken(window.frame(), spoken)).fire());
  }

  @Test
  void offersJaWhenEveryCriterionIsMetAndLeavesAnswerAndTicksAlone() {
    Window window = window(example(Optional.empty()));
    assertThat(said(window)).filteredOn("laut Arbeitsblatt erfüllt"::equals).hasSize(2);
    assertThat(offers(window)).isTrue();
    assertThat(window.model().assessment().response(Q9).answer()).isEmpty();
    assertThat(window.model().assessment().response(Q9).criteria()).isEqualTo(CriteriaMet.NONE);
    press(window, OFFER);
    assertThat(window.model().assessment().answer(Q9)).contains(Answer.YES);
    assertThat(window.model().assessment().response(Q9).criteria()).isEqualTo(CriteriaMet.NONE);
    assertThat(offers(window)).isFalse();
    assertThat(said(window)).doesNotContain(CONTRADICTION);
  }

  @Test
  void saysWhatIsLackingAndLeadsToItsRow() {
    Window window = window(withoutReason(Optional.empty()));
    assertThat(said(window))
        .contains(
            "laut Arbeitsblatt teilweise: bei „Bestellungen aus E-Mails erfassen“ fehlt die"
                + " Begründung oder das Datum des Beschlusses")
        .doesNotContain(CONTRADICTION);
    assertThat(offers(window)).isFalse();
    press(window, "Zur Zeile: Anwendungsfälle, Frage 9, Kriterium 2");
    assertThat(window.navigation().visited())
        .containsExactly(new Place.OfRow(UseCaseProfile.place(UseCaseDocuments.pilot())));
  }

  @Test
  void hintsAtAJaThatTheWorksheetsDoNotShow() {
    Window window = window(withoutReason(Optional.of(Answer.YES)));
    assertThat(said(window)).contains(CONTRADICTION);
    Fx.run(
        () -> window.model().edit(new Place.OfDocument(), _ -> example(Optional.of(Answer.YES))));
    assertThat(said(window)).doesNotContain(CONTRADICTION);
    assertThat(window.model().assessment().answer(Q9)).contains(Answer.YES);
  }

  @Test
  void takesATickWhereTheWorksheetIsBehind() {
    Window window = window(withoutReason(Optional.empty()));
    String second = GuideReader.read().question(Q9).criteria().get(1);
    Fx.run(() -> ((CheckBox) Find.spoken(window.frame(), second)).fire());
    assertThat(offers(window)).isTrue();
    assertThat(window.model().assessment().response(Q9).criteria().positions()).containsExactly(2);
  }

  @Test
  void addsNothingWhereNoWorksheetIsFilled() {
    Window window = window(Documents.mixed().withAnswer(Q9, Optional.of(Answer.YES)));
    assertThat(said(window)).noneMatch(text -> text.contains("Arbeitsblatt"));
    assertThat(said(window)).doesNotContain(CONTRADICTION);
  }

  @Test
  void fitsIntoItsColumn() {
    Window window = window(withoutReason(Optional.of(Answer.YES)));
    assertThat(LayoutFaults.of(window.frame())).isEmpty();
    Node frame = window.frame();
    assertThat(
            Fx.get(() ->
                Find.visible(frame)
                    .filter(QuestionCard.class::isInstance)
                    .filter(card ->
                        card.localToScene(card.getLayoutBounds()).getMaxX()
                            > frame.localToScene(frame.getLayoutBounds()).getMaxX())
                    .count()))
        .isZero();
  }
}
