package kistartklar.domain.plan;

import java.util.Collection;
import java.util.Optional;
import kistartklar.domain.guide.Effort;

/**
 * The effort of several measures together.
 *
 * @param sum both ends added; empty if no measure has an effort
 * @param without how many measures have none
 */
public record EffortSum(Optional<Effort> sum, int without) {

  public static EffortSum of(Collection<PlanItem> items) {
    Optional<Effort> sum =
        items.stream().flatMap(item -> item.effort().stream()).reduce(Effort::plus);
    int without = (int) items.stream().filter(item -> item.effort().isEmpty()).count();
    return new EffortSum(sum, without);
  }
}
