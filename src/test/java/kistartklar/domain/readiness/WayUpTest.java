package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many Ja are missing to the next band, and where they can come from. */
@Tag("pure")
class WayUpTest {

  private static final Guide GUIDE = GuideReader.read();

  private static WayUp wayUp(Answers answers) {
    return WayUp.of(GUIDE, answers.assessment());
  }

  @ParameterizedTest
  @CsvSource({
    // Ja, Nein: next band, missing, of these from measures, from open questions
    "0,  0,  STEPS_AHEAD,        5,  0,  5",
    "0,  4,  STEPS_AHEAD,        5,  4,  1",
    "0,  5,  STEPS_AHEAD,        5,  5,  0",
    "0,  29, STEPS_AHEAD,        5,  5,  0",
    "4,  0,  STEPS_AHEAD,        1,  0,  1",
    "4,  25, STEPS_AHEAD,        1,  1,  0",
    "5,  0,  WELL_PREPARED,      10, 0,  10",
    "5,  9,  WELL_PREPARED,      10, 9,  1",
    "5,  24, WELL_PREPARED,      10, 10, 0",
    "14, 0,  WELL_PREPARED,      1,  0,  1",
    "14, 15, WELL_PREPARED,      1,  1,  0",
    "15, 0,  VERY_WELL_PREPARED, 10, 0,  10",
    "15, 14, VERY_WELL_PREPARED, 10, 10, 0",
    "24, 0,  VERY_WELL_PREPARED, 1,  0,  1",
    "24, 5,  VERY_WELL_PREPARED, 1,  1,  0",
  })
  void leadsToTheNextBand(int yes, int no, Band next, int missing, int measures, int fromOpen) {
    assertThat(wayUp(Answers.of(yes, no)))
        .isInstanceOfSatisfying(
            WayUp.Step.class,
            step -> {
              assertThat(step.next()).isEqualTo(next);
              assertThat(step.missing()).isEqualTo(missing);
              assertThat(step.measures()).hasSize(measures);
              assertThat(step.neededFromOpen()).isEqualTo(fromOpen);
              assertThat(step.outOfReach()).isZero();
              assertThat(Band.of(yes + missing)).isEqualTo(next);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 26, 29})
  void endsInTheHighestBand(int yes) {
    assertThat(wayUp(Answers.of(yes, 29 - yes))).isEqualTo(new WayUp.Top());
    assertThat(wayUp(Answers.of(yes, 0))).isEqualTo(new WayUp.Top());
  }

  /** Twelve Ja, some Nein of which some do not concern the firm, the rest open. */
  @ParameterizedTest
  @CsvSource({
    // Nein, of these not applicable: measures, from open questions, out of reach
    "17, 0,  3, 0, 0",
    "17, 14, 3, 0, 0",
    "17, 15, 2, 0, 1",
    "17, 17, 0, 0, 3",
    "16, 16, 0, 1, 2",
    "14, 14, 0, 3, 0",
  })
  void leavesOutWhatDoesNotConcernTheFirm(
      int no, int notApplicable, int measures, int fromOpen, int outOfReach) {
    Assessment assessment = Answers.of(12, no).assessment();
    for (int i = 0; i < notApplicable; i++) {
      QuestionId question = new QuestionId(13 + i);
      assessment =
          assessment.withResponse(
              question, assessment.response(question).withNotApplicable(Optional.of("")));
    }
    assertThat(WayUp.of(GUIDE, assessment))
        .isInstanceOfSatisfying(
            WayUp.Step.class,
            step -> {
              assertThat(step.missing()).isEqualTo(3);
              assertThat(step.measures()).hasSize(measures);
              assertThat(step.neededFromOpen()).isEqualTo(fromOpen);
              assertThat(step.outOfReach()).isEqualTo(outOfReach);
            });
  }

  @Test
  void takesMeasuresInTheirOrder() {
    Answers running = Answers.of(12, 17).with(20, 'J');
    assertThat(wayUp(running))
        .isEqualTo(
            new WayUp.Step(
                Band.WELL_PREPARED, 2, List.of(new QuestionId(16), new QuestionId(17)), 0, 0));
  }
}
