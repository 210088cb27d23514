package kistartklar.domain.plan;

import static kistartklar.domain.plan.Plans.TODAY;
import static kistartklar.domain.plan.Plans.key;
import static kistartklar.domain.plan.Plans.keys;
import static kistartklar.domain.plan.Plans.no;
import static kistartklar.domain.plan.Plans.plan;
import static kistartklar.domain.plan.Plans.q;
import static kistartklar.domain.plan.Plans.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far a plan is, and what comes next in it. */
@Tag("pure")
class PlanTallyTest {

  /** Done, overdue, due today, begun by nobody; one of the firm's own; one that Ja has settled. */
  private static final Assessment MIXED =
      no(1, 2, 3, 4)
          .withMeasure(q(1), state("Öz", "2026-11-01", Status.DONE))
          .withMeasure(q(2), state("Öz", "2026-11-22", Status.OPEN))
          .withMeasure(q(3), state(" ", "2026-11-23", Status.OPEN))
          .withMeasure(q(4), state("", "", Status.IN_PROGRESS))
          .withOwnMeasure(Plans.own(1, "Regale").withState(state("", "2026-01-01", Status.DONE)))
          .withAnswer(q(5), Optional.of(Answer.YES))
          .withMeasure(q(5), state("Kim", "2026-01-01", Status.OPEN));

  @Test
  void countsEveryMeasureOnce() {
    assertThat(plan(MIXED).tally(TODAY)).isEqualTo(new PlanTally(6, 2, 3, 1, 2));
    assertThat(plan(MIXED).tally(TODAY).dropped()).isEqualTo(1);
  }

  @Test
  void whatIsDoneOrSettledNeverComesNext() {
    assertThat(keys(plan(MIXED).next())).containsExactly(key(2), key(3), key(4));
  }

  @Test
  void sixComeNextOfAllThatAreOpen() {
    Assessment many = no(1, 2, 3, 4, 5, 6, 7, 8).withMeasure(q(2), state("", "", Status.DONE));
    assertThat(keys(plan(many).next()))
        .containsExactly(key(1), key(3), key(4), key(5), key(6), key(7));
  }
}
