package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which measures come first, and which wait for the pilot. */
@Tag("pure")
class MeasureOrderTest {

  private static final List<Integer> SPECIAL = List.of(16, 17, 23, 24, 25, 27, 28);

  private static MeasureOrder order(Answers answers) {
    return MeasureOrder.of(answers.assessment());
  }

  private static List<Integer> numbers(List<QuestionId> questions) {
    return questions.stream().map(QuestionId::number).toList();
  }

  @Test
  void runningAiIsSecuredFirst() {
    MeasureOrder order = order(Answers.all('N').with(20, 'J'));
    assertThat(numbers(order.now()))
        .startsWith(16, 17, 1, 2, 3)
        .endsWith(26, 27, 28, 29)
        .hasSize(28);
    assertThat(order.afterPilotStart()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(chars = {'N', '.'})
  void operationWaitsForThePilot(char pilot) {
    MeasureOrder order = order(Answers.all('N').with(20, pilot));
    assertThat(numbers(order.now())).isSorted().contains(16, 17, 22, 26).doesNotContain(23, 27, 28);
    assertThat(numbers(order.afterPilotStart())).containsExactly(23, 24, 25, 27, 28);
    assertThat(numbers(order.all())).endsWith(29, 23, 24, 25, 27, 28);
  }

  /**
   * Question 20 in three states, and Nein to every subset of the questions with a special place.
   */
  @ParameterizedTest
  @ValueSource(chars = {'J', 'N', '.'})
  void everyCombinationOfSpecialQuestionsKeepsItsPlace(char pilot) {
    for (int subset = 0; subset < 1 << SPECIAL.size(); subset++) {
      Answers answers = Answers.all('J').with(5, 'N').with(20, pilot).with(29, 'N');
      List<Integer> chosen = new ArrayList<>();
      for (int i = 0; i < SPECIAL.size(); i++) {
        if ((subset & 1 << i) != 0) {
          answers = answers.with(SPECIAL.get(i), 'N');
          chosen.add(SPECIAL.get(i));
        }
      }
      List<Integer> protection = chosen.stream().filter(n -> n < 20).toList();
      List<Integer> operation = chosen.stream().filter(n -> n > 20).toList();
      boolean aiRuns = pilot == 'J' || !chosen.containsAll(List.of(23, 24, 25, 27));
      List<Integer> expected = new ArrayList<>(aiRuns ? protection : List.of());
      expected.add(5);
      expected.addAll(aiRuns ? List.of() : protection);
      if (pilot == 'N') {
        expected.add(20);
      }
      if (pilot == 'J') {
        expected.addAll(operation);
      }
      expected.add(29);
      if (pilot != 'J') {
        expected.addAll(operation);
      }
      assertThat(numbers(order(answers).all())).as(answers.text()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "1,1,0", "5,5,0", "6,6,0", "7,6,1", "22,6,16"})
  void firstSixAndRestAreAll(int no, int first, int rest) {
    MeasureOrder order = order(Answers.of(0, no));
    assertThat(order.first()).hasSize(first);
    assertThat(order.rest()).hasSize(rest);
    List<QuestionId> joined = new ArrayList<>(order.first());
    joined.addAll(order.rest());
    assertThat(joined).isEqualTo(order.all());
  }

  @Test
  void whatIsDoneIsNotAmongTheFirst() {
    QuestionId done = new QuestionId(2);
    MeasureOrder order =
        MeasureOrder.of(
            Answers.of(0, 8)
                .assessment()
                .withMeasure(done, MeasureState.NONE.withStatus(MeasureState.Status.DONE)));
    assertThat(order.first()).hasSize(6).doesNotContain(done);
    assertThat(order.rest()).hasSize(1);
    assertThat(order.all()).hasSize(8).contains(done);
    assertThat(order.done()).containsExactly(done);
  }

  @Test
  void firstSixReachIntoWhatWaitsForThePilot() {
    Answers answers = Answers.all('J').with(20, 'N').with(29, 'N');
    for (int number : List.of(23, 24, 25, 27, 28)) {
      answers = answers.with(number, 'N');
    }
    assertThat(numbers(order(answers).first())).containsExactly(20, 29, 23, 24, 25, 27);
  }

  @ParameterizedTest
  @ValueSource(chars = {'J', '.'})
  void onlyNeinAsksForAMeasure(char answer) {
    assertThat(order(Answers.all(answer)).all()).isEmpty();
  }
}
