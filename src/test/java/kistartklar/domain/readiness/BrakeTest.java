package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds a firm back: the weakest phase and the first open measure. */
@Tag("pure")
class BrakeTest {

  private static final Guide GUIDE = GuideReader.read();

  private static final QuestionId NO_NEED = new QuestionId(5);

  private static Brake brake(Assessment assessment) {
    return Brake.of(GUIDE, assessment);
  }

  private static Assessment allYesBut(int... no) {
    Assessment assessment = Answers.of(29, 0).assessment();
    for (int question : no) {
      assessment = assessment.withAnswer(new QuestionId(question), Optional.of(Answer.NO));
    }
    return assessment;
  }

  private static void assertWeakest(Assessment assessment, int phase, int first) {
    assertThat(brake(assessment))
        .isInstanceOfSatisfying(
            Brake.Weakest.class,
            weakest -> {
              assertThat(weakest.phase().phase().number()).isEqualTo(phase);
              assertThat(weakest.first()).isEqualTo(new QuestionId(first));
            });
  }

  @Test
  void isNothingWhereAllIsJa() {
    assertThat(brake(allYesBut())).isEqualTo(new Brake.Nothing());
  }

  @Test
  void isThePhaseWithTheSmallestShareOfJaNotTheOneWithMostNein() {
    // Four of eight in phase 1, two of two in phase 3.
    assertWeakest(allYesBut(1, 2, 3, 4, 16, 17), 3, 16);
  }

  @Test
  void isTheEarlierPhaseOfTwoThatAreAlike() {
    assertWeakest(allYesBut(16, 17, 27, 28), 3, 16);
  }

  @Test
  void countsOnlyWhatIsAnswered() {
    // One of eight in phase 1 and the others open: no Ja at all. One Ja of two in phase 3.
    Assessment assessment =
        Assessment.empty(Answers.of(0, 0).assessment().id())
            .withAnswer(new QuestionId(3), Optional.of(Answer.NO))
            .withAnswer(new QuestionId(16), Optional.of(Answer.YES))
            .withAnswer(new QuestionId(17), Optional.of(Answer.NO));
    assertWeakest(assessment, 1, 3);
  }

  @Test
  void leavesOutWhatWaitsForThePilotAsLongAsSomethingElseCanBegin() {
    // Without the pilot the monitoring is wholly Nein, but it cannot begin yet.
    assertWeakest(allYesBut(1, 20, 23, 24, 25), 4, 1);
    Assessment onlyLater =
        allYesBut(20, 23, 24, 25)
            .withMeasure(new QuestionId(20), MeasureState.NONE.withStatus(Status.DONE));
    assertWeakest(onlyLater, 6, 23);
  }

  @Test
  void leavesOutMeasuresThatAreDone() {
    Assessment assessment =
        allYesBut(1, 16, 17)
            .withMeasure(new QuestionId(16), MeasureState.NONE.withStatus(Status.DONE))
            .withMeasure(new QuestionId(17), MeasureState.NONE.withStatus(Status.DONE));
    assertWeakest(assessment, 1, 1);
  }

  @Test
  void tellsThatOnlyTheAnswersAreMissingOnceAllMeasuresAreDone() {
    Assessment assessment =
        allYesBut(1).withMeasure(new QuestionId(1), MeasureState.NONE.withStatus(Status.DONE));
    assertThat(brake(assessment)).isEqualTo(new Brake.DoneMeasures(1));
  }

  @Test
  void tellsOpenQuestionsWhereNothingIsNein() {
    assertThat(brake(Answers.of(28, 0).assessment())).isEqualTo(new Brake.OpenQuestions(1));
  }

  @Test
  void tellsThatNothingConcernsTheFirm() {
    Assessment assessment =
        allYesBut(5)
            .withResponse(
                NO_NEED,
                allYesBut(5).response(NO_NEED).withNotApplicable(Optional.of("kein Bedarf")));
    assertThat(brake(assessment)).isEqualTo(new Brake.NotConcerned(1));
  }
}
