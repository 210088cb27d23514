package kistartklar.domain.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How many of the cases of a trial were right. */
public sealed interface HitRate {

  /** Nothing was counted. */
  record None() implements HitRate {}

  /** More were right than there were cases. */
  record Impossible() implements HitRate {}

  /** That share was right. */
  record Share(BigDecimal share) implements HitRate {}

  /** Cases of one entry, and how many of them were right. */
  record Count(BigDecimal cases, BigDecimal right) {}

  /** Returns the rate over all entries. */
  static HitRate of(List<Count> counts) {
    BigDecimal cases = BigDecimal.ZERO;
    BigDecimal right = BigDecimal.ZERO;
    for (Count count : counts) {
      if (count.right().compareTo(count.cases()) > 0) {
        return new Impossible();
      }
      cases = cases.add(count.cases());
      right = right.add(count.right());
    }
    return cases.signum() == 0
        ? new None()
        : new Share(right.divide(cases, MathContext.DECIMAL128));
  }
}
