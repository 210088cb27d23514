package kistartklar.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From when until when a measure has to be worked at. */
@Tag("pure")
class PlanSpanTest {

  private static final LocalDate DUE = LocalDate.of(2027, 1, 29);

  private static OwnMeasure own(int number, Optional<Effort> effort, Optional<LocalDate> due) {
    return OwnMeasure.empty(new UUID(0, number))
        .withTitle("Eigene " + number)
        .withEffort(effort)
        .withState(MeasureState.NONE.withDue(due));
  }

  private static List<PlanSpan> spans(OwnMeasure... own) {
    Assessment assessment = Assessment.empty(new UUID(1, 1)).withOwnMeasures(List.of(own));
    return PlanSpan.of(ActionPlan.of(GuideReader.read(), assessment).items());
  }

  @Test
  void beginsAsEarlyAsTheGreatestEffortNeedsAtTwoDaysAWeek() {
    // Four days at two a week are two weeks, half a day is two days.
    assertThat(spans(own(1, Optional.of(new Effort(2, 8)), Optional.of(DUE))))
        .extracting(PlanSpan::from)
        .containsExactly(DUE.minusWeeks(2));
    assertThat(spans(own(1, Optional.of(new Effort(1, 1)), Optional.of(DUE))))
        .extracting(PlanSpan::from)
        .containsExactly(DUE.minusDays(2));
  }

  @Test
  void lastsADayAtLeast() {
    assertThat(spans(own(1, Optional.empty(), Optional.of(DUE))))
        .extracting(PlanSpan::from)
        .containsExactly(DUE.minusDays(1));
  }

  @Test
  void leavesOutWhatHasNoDayOrIsDone() {
    OwnMeasure done =
        own(2, Optional.empty(), Optional.of(DUE))
            .withState(new MeasureState("", Optional.of(DUE), Status.DONE));
    assertThat(spans(own(1, Optional.empty(), Optional.empty()), done)).isEmpty();
  }

  @Test
  void whatBeginsFirstComesFirst() {
    assertThat(
            spans(
                own(1, Optional.empty(), Optional.of(DUE)),
                own(2, Optional.of(new Effort(20, 20)), Optional.of(DUE.plusDays(7))),
                own(3, Optional.empty(), Optional.of(DUE.minusDays(3)))))
        .extracting(span -> span.item().title())
        .containsExactly("Eigene 2", "Eigene 3", "Eigene 1");
  }
}
