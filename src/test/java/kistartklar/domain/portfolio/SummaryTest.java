package kistartklar.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a firm at a glance. */
@Tag("pure")
class SummaryTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
  private static final QuestionId ANY = new QuestionId(2);

  private static Assessment empty() {
    return Assessment.empty(new UUID(0, 1));
  }

  private static Assessment all(Answer answer) {
    Assessment assessment = empty();
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withAnswer(id, Optional.of(answer));
    }
    return assessment;
  }

  private static Assessment agreed(Answer answer, Optional<LocalDate> due, Status status) {
    return empty()
        .withAnswer(ANY, Optional.of(answer))
        .withMeasure(ANY, new MeasureState("IT", due, status));
  }

  @Test
  void saysNothingOfAnEmptyDocument() {
    Summary summary = Summary.of(empty(), TODAY);
    assertThat(summary.firm()).isEmpty();
    assertThat(summary.assessedOn()).isEmpty();
    assertThat(summary.score()).isZero();
    assertThat(summary.band()).isEmpty();
    assertThat(summary.provisional()).isTrue();
    assertThat(summary.openMeasures()).isZero();
    assertThat(summary.overdueMeasures()).isZero();
  }

  @Test
  void countsAllQuestions() {
    Summary ready = Summary.of(all(Answer.YES), TODAY);
    assertThat(ready.score()).isEqualTo(29);
    assertThat(ready.band()).contains(Band.VERY_WELL_PREPARED);
    assertThat(ready.provisional()).isFalse();
    assertThat(ready.openMeasures()).isZero();
    Summary notReady = Summary.of(all(Answer.NO), TODAY);
    assertThat(notReady.score()).isZero();
    assertThat(notReady.band()).contains(Band.FOUNDATIONS_FIRST);
    assertThat(notReady.openMeasures()).isEqualTo(29);
  }

  @Test
  void stripsTheName() {
    Assessment assessment = empty();
    assertThat(
            Summary.of(assessment.withCompany(assessment.company().withName(" Keller \n")), TODAY)
                .firm())
        .isEqualTo("Keller");
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-28, OPEN, 1, 1",
    "2028-02-29, OPEN, 1, 0",
    "2028-03-01, OPEN, 1, 0",
    "2028-02-28, IN_PROGRESS, 1, 1",
    "2028-02-28, DONE, 0, 0",
    ", OPEN, 1, 0",
    ", DONE, 0, 0"
  })
  void measureIsOverdueFromTheDayAfterItsDate(LocalDate due, Status status, int open, int overdue) {
    Summary summary = Summary.of(agreed(Answer.NO, Optional.ofNullable(due), status), TODAY);
    assertThat(summary.openMeasures()).isEqualTo(open);
    assertThat(summary.overdueMeasures()).isEqualTo(overdue);
  }

  @Test
  void countsTheFirmsOwnMeasures() {
    MeasureState late = new MeasureState("", Optional.of(TODAY.minusDays(1)), Status.OPEN);
    Assessment assessment =
        empty()
            .withOwnMeasure(OwnMeasure.empty(new UUID(0, 2)).withState(late))
            .withOwnMeasure(OwnMeasure.empty(new UUID(0, 3)))
            .withOwnMeasure(
                OwnMeasure.empty(new UUID(0, 4)).withState(late.withStatus(Status.DONE)));
    Summary summary = Summary.of(assessment, TODAY);
    assertThat(summary.openMeasures()).isEqualTo(2);
    assertThat(summary.overdueMeasures()).isEqualTo(1);
  }

  @Test
  void forgetsTheMeasureOfAQuestionThatIsYes() {
    Summary summary =
        Summary.of(agreed(Answer.YES, Optional.of(TODAY.minusDays(9)), Status.OPEN), TODAY);
    assertThat(summary.openMeasures()).isZero();
    assertThat(summary.overdueMeasures()).isZero();
  }

  /** The list of firms and the plan of each must not contradict each other. */
  @Test
  void countsWhatThePlanCallsOpenAndOverdue() {
    Guide guide = GuideReader.read();
    Random random = new Random(20261122);
    for (int round = 0; round < 200; round++) {
      Assessment assessment = Assessment.empty(new UUID(0, round));
      for (QuestionId question : QuestionId.all()) {
        Optional<Answer> answer =
            Optional.of(random.nextInt(3))
                .filter(kind -> kind > 0)
                .map(kind -> kind == 1 ? Answer.YES : Answer.NO);
        MeasureState state =
            new MeasureState(
                "",
                Optional.of(random.nextInt(5))
                    .filter(days -> days > 0)
                    .map(days -> TODAY.plusDays(days - 2)),
                Status.values()[random.nextInt(3)]);
        assessment = assessment.withAnswer(question, answer).withMeasure(question, state);
        if (random.nextInt(4) == 0) {
          assessment =
              assessment.withResponse(
                  question, assessment.response(question).withNotApplicable(Optional.of("")));
        }
      }
      ActionPlan plan = ActionPlan.of(guide, assessment);
      Summary summary = Summary.of(assessment, TODAY);
      assertThat(summary.openMeasures()).isEqualTo(plan.open().size());
      assertThat(summary.overdueMeasures()).isEqualTo(plan.tally(TODAY).overdue());
    }
  }

  @Test
  void isProvisionalWhileASingleQuestionIsOpen() {
    Assessment one = all(Answer.YES).withAnswer(ANY, Optional.empty());
    assertThat(Summary.of(one, TODAY).provisional()).isTrue();
  }
}
