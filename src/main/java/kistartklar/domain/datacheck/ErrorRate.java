package kistartklar.domain.datacheck;

import java.math.BigDecimal;
import java.math.MathContext;

/** The share of faulty records in a sample. */
public sealed interface ErrorRate {

  /** Smaller samples say little. */
  int SMALL = 30;

  /** Whether the sample is small. */
  boolean small();

  /** That share was found. */
  record Found(BigDecimal share, boolean small) implements ErrorRate {}

  /**
   * No fault was found. By the rule of three the share is, with 95 percent confidence, at most
   * three divided by the size of the sample.
   */
  record AtMost(BigDecimal share, boolean small) implements ErrorRate {}

  /** There are more faults than records. */
  record Impossible() implements ErrorRate {
    @Override
    public boolean small() {
      return false;
    }
  }

  /**
   * Returns the rate of a sample.
   *
   * @param size of the sample, at least 1
   */
  static ErrorRate of(BigDecimal size, BigDecimal errors) {
    if (errors.compareTo(size) > 0) {
      return new Impossible();
    }
    boolean small = size.compareTo(BigDecimal.valueOf(SMALL)) < 0;
    if (errors.signum() == 0) {
      BigDecimal most = BigDecimal.valueOf(3).divide(size, MathContext.DECIMAL128);
      return new AtMost(most.min(BigDecimal.ONE), small);
    }
    return new Found(errors.divide(size, MathContext.DECIMAL128), small);
  }
}
