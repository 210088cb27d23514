package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class NavigatorTest {

  private final List<String> shown = new ArrayList<>();
  private Assessment assessment = Assessment.empty(UUID.randomUUID());
  private final Navigator navigator =
      new Navigator(GuideReader.read(), WorksheetReader.whenNeeded(), () -> assessment);

  NavigatorTest() {
    navigator.setScreen(
        new Navigator.Screen() {
          @Override
          public void show(StepId step) {
            shown.add(step.toString());
          }

          @Override
          public void show(StepId step, Place place) {
            shown.add(step + " " + place);
          }
        });
  }

  private void answer(int... questions) {
    IntStream.of(questions)
        .forEach(number ->
            assessment = assessment.withAnswer(new QuestionId(number), Optional.of(Answer.NO)));
  }

  @Test
  void walksAllStepsAndStopsAtBothEnds() {
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.Introduction());
    List<StepId> way = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      way.add(navigator.current());
      navigator.next();
    }
    assertThat(way.stream().distinct()).hasSize(15).last().isEqualTo(new StepId.Outlook());
    assertThat(shown).hasSize(14);
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.Plan());
  }

  @Test
  void everyQuestionIsFoundInItsPhase() {
    navigator.goTo(new QuestionId(1));
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(1));
    navigator.goTo(new Place.OfNote(new QuestionId(29)));
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(9));
    navigator.goTo(new Place.OfCompany(CompanyParts.NAME));
    assertThat(navigator.current()).isEqualTo(new StepId.CompanyData());
    assertThat(shown).hasSize(3).allMatch(step -> step.contains("Place") || step.contains("Of"));
  }

  private int nextOpen() {
    shown.clear();
    navigator.nextOpen();
    return shown.isEmpty()
        ? 0
        : Integer.parseInt(shown.getFirst().replaceAll(".*number=(\\d+)\\D*$", "$1"));
  }

  @Test
  void nextOpenWalksOnFromTheOneReachedLast() {
    assertThat(nextOpen()).isEqualTo(1);
    assertThat(nextOpen()).isEqualTo(2);
    answer(3, 4);
    assertThat(nextOpen()).isEqualTo(5);
  }

  @Test
  void nextOpenBeginsWithThePhaseShownAndWrapsAround() {
    navigator.goTo(new StepId.OfPhase(9));
    assertThat(nextOpen()).isEqualTo(29);
    assertThat(nextOpen()).isEqualTo(1);
  }

  @Test
  void nextOpenFromTheResultBeginsAtTheFirst() {
    navigator.goTo(new StepId.Result());
    answer(1);
    assertThat(nextOpen()).isEqualTo(2);
  }

  @Test
  void nextOpenLeadsToTheResultWhenNothingIsOpen() {
    answer(IntStream.rangeClosed(1, 29).toArray());
    navigator.nextOpen();
    assertThat(navigator.current()).isEqualTo(new StepId.Result());
  }

  @Test
  void aJumpHasAWayBackUntilAnotherStepIsChosen() {
    navigator.goTo(new StepId.Plan());
    navigator.goTo(new QuestionId(5));
    assertThat(navigator.wayBackProperty().get()).contains(new StepId.Plan());
    navigator.goTo(new QuestionId(6));
    assertThat(navigator.wayBackProperty().get()).contains(new StepId.Plan());
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.Plan());
    assertThat(navigator.wayBackProperty().get()).isEmpty();
    navigator.goTo(new QuestionId(5));
    navigator.goTo(new StepId.OfPhase(3));
    assertThat(navigator.wayBackProperty().get()).isEmpty();
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(2));
  }

  @Test
  void answeringOnKeepsTheWayBackAndMakesNone() {
    navigator.nextOpen();
    answer(1, 2, 3, 4, 5, 6, 7, 8);
    navigator.nextOpen();
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(2));
    assertThat(navigator.wayBackProperty().get()).isEmpty();
    navigator.goTo(new StepId.Result());
    navigator.goTo(new QuestionId(9));
    navigator.goTo(new QuestionId(8));
    navigator.nextOpen();
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(2));
    assertThat(navigator.wayBackProperty().get()).isPresent();
  }

  @Test
  void fromAWorksheetOneGoesBackToItsQuestionsFirst() {
    navigator.goTo(new StepId.Plan());
    navigator.goTo(new QuestionId(9));
    navigator.goTo(new Place.OfSection("pilot-selection"));
    navigator.goTo(new Place.OfSheet("useCases"));
    assertThat(navigator.current()).isInstanceOf(StepId.OfSheet.class);
    assertThat(navigator.wayBackProperty().get()).isEmpty();
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(2));
    assertThat(navigator.wayBackProperty().get()).contains(new StepId.Plan());
    navigator.goTo(new StepId.UseCases());
    navigator.goTo(new Place.OfSheet("useCases"));
    assertThat(navigator.wayBackProperty().get()).contains(new StepId.UseCases());
    navigator.previous();
    assertThat(navigator.current()).isEqualTo(new StepId.UseCases());
  }

  @Test
  void everyStepHasAWordOfItsOwn() {
    assertThat(Steps.ALL)
        .allSatisfy(step -> assertThat(StepKeys.step(StepKeys.of(step))).contains(step));
    assertThat(StepKeys.step("phase10")).isEmpty();
  }
}
