package kistartklar.domain.workload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Which few of many make up most of a sum. */
public final class Pareto {

  private Pareto() {}

  /**
   * Returns for each amount, the greatest first, which share of the sum it makes up together with
   * all that come before it. Equal amounts keep their order. Empty if the sum is 0.
   *
   * @param amounts none is negative
   */
  public static <K> SequencedMap<K, BigDecimal> cumulated(Map<K, BigDecimal> amounts) {
    BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    SequencedMap<K, BigDecimal> shares = new LinkedHashMap<>();
    if (sum.signum() <= 0) {
      return shares;
    }
    List<Map.Entry<K, BigDecimal>> sorted = new ArrayList<>(amounts.entrySet());
    sorted.sort(Map.Entry.<K, BigDecimal>comparingByValue().reversed());
    BigDecimal reached = BigDecimal.ZERO;
    for (Map.Entry<K, BigDecimal> entry : sorted) {
      reached = reached.add(entry.getValue());
      shares.put(entry.getKey(), reached.divide(sum, MathContext.DECIMAL128));
    }
    return shares;
  }
}
