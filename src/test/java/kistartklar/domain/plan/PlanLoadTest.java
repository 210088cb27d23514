package kistartklar.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much each owner still has to do. */
@Tag("pure")
class PlanLoadTest {

  private static final Assessment SHARED =
      Plans.no(1, 2, 3, 4, 5, 6)
          .withMeasure(Plans.q(1), Plans.state("Zoe", "", Status.OPEN))
          .withMeasure(Plans.q(2), Plans.state("Öz ", "", Status.IN_PROGRESS))
          .withMeasure(Plans.q(3), Plans.state("zoe", "", Status.OPEN))
          .withMeasure(Plans.q(4), Plans.state("Abel", "", Status.OPEN))
          .withMeasure(Plans.q(5), Plans.state("Abel", "", Status.DONE))
          .withOwnMeasure(
              Plans.own(1, "Regale")
                  .withState(Plans.state("Zoe", "", Status.OPEN))
                  .withEffort(Optional.empty()));

  private static List<PlanLoad> loads() {
    return PlanLoad.of(Plans.plan(SHARED).items());
  }

  @Test
  void namesWhoHasMostFirstAndWhatIsWithoutOwnerLast() {
    assertThat(loads()).extracting(PlanLoad::owner).containsExactly("Zoe", "Abel", "Öz", "");
  }

  @Test
  void countsWhatIsOpenOnly() {
    assertThat(loads()).extracting(load -> load.measures().size()).containsExactly(3, 1, 1, 1);
  }

  @Test
  void addsTheEffortThatIsKnown() {
    EffortSum zoe = loads().getFirst().effort();
    Effort first = Plans.plan(SHARED).find(Plans.key(1)).orElseThrow().effort().orElseThrow();
    Effort third = Plans.plan(SHARED).find(Plans.key(3)).orElseThrow().effort().orElseThrow();
    assertThat(zoe.sum()).hasValue(first.plus(third));
    assertThat(zoe.without()).isEqualTo(1);
  }
}
