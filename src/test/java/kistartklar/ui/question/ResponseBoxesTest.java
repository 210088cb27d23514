package kistartklar.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be said about a question instead of a measure or an answer. */
@Tag("window")
class ResponseBoxesTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final QuestionId Q2 = new QuestionId(2);
  private static final Optional<Answer> NO = Optional.of(Answer.NO);

  private static Window open(Assessment assessment) {
    Window window = new Window(assessment, new StepId.OfPhase(1), 1240, 800);
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(Q2)));
    return window;
  }

  private static void fire(Window window, String spoken) {
    ButtonBase link = (ButtonBase) Find.spoken(window.frame(), spoken);
    Fx.run(link::fire);
  }

  private static TextInputControl field(Window window, String spoken) {
    return (TextInputControl) Find.spoken(window.frame(), spoken);
  }

  private static Response response(Window window) {
    return window.model().assessment().response(Q2);
  }

  private static boolean says(Window window, String words) {
    return Find.says(window.frame(), words);
  }

  @Test
  void aReasonFoldsTheMeasureAndTheAnswerStays() {
    Window window = open(Documents.empty().withAnswer(Q2, NO));
    String title = GUIDE.question(Q2).measure().title();
    assertThat(says(window, title)).isTrue();
    fire(window, "Betrifft uns nicht, weil …, Frage 2");
    assertThat(says(window, title)).isFalse();
    TextInputControl reason = field(window, "Betrifft uns nicht, weil, Frage 2");
    assertThat(Fx.get(() -> window.scene().getFocusOwner())).isSameAs(reason);
    Fx.run(() -> reason.setText("wir sind zu zweit"));
    assertThat(response(window).notApplicable()).contains("wir sind zu zweit");
    assertThat(response(window).answer()).isEqualTo(NO);
    fire(window, "Doch eine Maßnahme, Frage 2");
    assertThat(response(window).notApplicable()).isEmpty();
    assertThat(says(window, title)).isTrue();
  }

  @Test
  void undoLeadsBackToTheReason() {
    Window window =
        open(
            Documents.empty()
                .withResponse(
                    Q2, Response.NONE.withAnswer(NO).withNotApplicable(Optional.of("x"))));
    Fx.run(() -> window.view().reveal(new Place.OfReason(Q2)));
    assertThat(Fx.get(() -> window.scene().getFocusOwner()))
        .isSameAs(field(window, "Betrifft uns nicht, weil, Frage 2"));
  }

  @Test
  void notKnowingKeepsTheQuestionOpenWithAPersonAndADay() {
    Window window = open(Documents.empty());
    fire(window, "Weiß ich noch nicht, Frage 2");
    assertThat(response(window).clarification()).contains(Clarification.NEEDED);
    assertThat(response(window).answer()).isEmpty();
    Fx.run(() -> field(window, "Wer klärt es?, Frage 2").setText("Frau Öz"));
    Fx.run(() -> field(window, "Bis wann?, Frage 2").setText("4.12.2026"));
    assertThat(response(window).pending())
        .contains(new Clarification("Frau Öz", Optional.of(LocalDate.of(2026, 12, 4))));
    Fx.run(() -> field(window, "Bis wann?, Frage 2").setText("31.02.2027"));
    assertThat(says(window, Messages.german().get("plan.field.due.error"))).isTrue();
    assertThat(response(window).pending().orElseThrow().until())
        .contains(LocalDate.of(2026, 12, 4));
    fire(window, "Nicht mehr zu klären, Frage 2");
    assertThat(response(window)).isEqualTo(Response.NONE);
  }

  @Test
  void anAnswerHidesWhoClarifiesAndOpeningTheQuestionAgainShowsIt() {
    Window window =
        open(
            Documents.empty()
                .withResponse(
                    Q2,
                    Response.NONE.withClarification(
                        Optional.of(Clarification.NEEDED.withBy("IT")))));
    assertThat(field(window, "Wer klärt es?, Frage 2").getText()).isEqualTo("IT");
    fire(window, "Ja, Frage 2");
    assertThat(response(window).pending()).isEmpty();
    fire(window, "Antwort löschen, Frage 2");
    assertThat(response(window).pending()).contains(Clarification.NEEDED.withBy("IT"));
  }
}
