package kistartklar.domain.scoring;

import java.util.List;

/**
 * How much each criterion counts, in the order of the criteria.
 *
 * @param values each from 0 to {@value #FULL}
 */
public record Weights(List<Integer> values) {

  public static final int FULL = 100;

  public Weights {
    values = List.copyOf(values);
    for (int value : values) {
      if (value < 0 || value > FULL) {
        throw new IllegalArgumentException("no weight: " + value);
      }
    }
  }

  public int size() {
    return values.size();
  }

  public int of(int criterion) {
    return values.get(criterion);
  }

  /** The sum of all, which need not be {@value #FULL}: what is computed is divided by it. */
  public int sum() {
    return values.stream().mapToInt(Integer::intValue).sum();
  }
}
