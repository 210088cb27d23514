package kistartklar.domain.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Where an indicator should go.
 *
 * @param start where it stood
 * @param limit what it must not cross; of one to be held, how far it may move off the goal
 */
public record Target(
    Direction direction, BigDecimal start, BigDecimal goal, Optional<BigDecimal> limit) {

  /** Returns how much of the way a value has gone. */
  public Attainment attainment(BigDecimal value) {
    if (direction == Direction.HOLD || start.compareTo(goal) == 0) {
      return isKept(value) ? new Attainment.Kept() : new Attainment.NotKept();
    }
    BigDecimal share = value.subtract(start).divide(goal.subtract(start), MathContext.DECIMAL128);
    return share.signum() < 0
        ? new Attainment.WorseThanStart(share)
        : new Attainment.OnTheWay(share);
  }

  private boolean isKept(BigDecimal value) {
    return switch (direction) {
      case HIGHER -> value.compareTo(goal) >= 0;
      case LOWER -> value.compareTo(goal) <= 0;
      case HOLD ->
          distance(value).compareTo(limit.map(this::distance).orElse(BigDecimal.ZERO)) <= 0;
    };
  }

  private BigDecimal distance(BigDecimal value) {
    return value.subtract(goal).abs();
  }

  /** Whether the way from start to goal leads against the direction. */
  public boolean isContrary() {
    int way = goal.compareTo(start);
    return switch (direction) {
      case HIGHER -> way < 0;
      case LOWER -> way > 0;
      case HOLD -> false;
    };
  }

  /** Whether a value is beyond the limit; never without one. */
  public boolean isLimitCrossed(BigDecimal value) {
    return limit.isPresent()
        && switch (direction) {
          case HIGHER -> value.compareTo(limit.get()) < 0;
          case LOWER -> value.compareTo(limit.get()) > 0;
          case HOLD -> distance(value).compareTo(distance(limit.get())) > 0;
        };
  }
}
