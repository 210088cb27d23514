package kistartklar.domain.payback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Payback agrees with a second computation, which goes month by month in whole parts of a cent, so
 * small that months, steps of the ramp-up and percent all come out whole.
 */
@Tag("pure")
class PaybackSimulationTest {

  private static final int LAST = 3000;

  @Test
  void agreesWithGoingMonthByMonth() {
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      int rampUp = random.nextInt(4) == 0 ? 0 : random.nextInt(25);
      int horizon = 12 + random.nextInt(109);
      int percent = random.nextInt(101);
      long once = random.nextInt(20) * 25_000L + random.nextInt(100);
      long spent = random.nextInt(3) == 0 ? random.nextInt(300_000) : 0;
      long grant = random.nextInt(3) == 0 ? random.nextInt(900_000) : 0;
      long costs = random.nextInt(5) * 60_000L + random.nextInt(2) * random.nextInt(100);
      long benefit =
          random.nextInt(6) == 0 ? costs : random.nextInt(9) * 60_000L + random.nextInt(100);
      int reserve = random.nextInt(51);
      Payback.Computed found =
          (Payback.Computed)
              Payback.of(
                  List.of(
                      new Cost.OneOff(cents(once), false),
                      new Cost.OneOff(cents(spent), true),
                      new Cost.Running(cents(costs))),
                  List.of(new Benefit(cents(benefit))),
                  new PaybackAssumptions(
                      BigDecimal.valueOf(reserve),
                      cents(grant),
                      rampUp,
                      horizon,
                      round % 2 == 0
                          ? Optional.empty()
                          : Optional.of(BigDecimal.valueOf(percent))));
      long part = round % 2 == 0 ? 200 : 3L * percent;
      long start = once * (100 + reserve) - grant * 100;
      long all = start + spent * (100 + reserve);
      compare(found.expected(), new Line(all, costs, benefit * 300, rampUp), horizon);
      compare(found.cautious(), new Line(all, costs, benefit * part, rampUp), horizon);
      compare(found.fromHere(), new Line(start, costs, benefit * 300, rampUp), horizon);
    }
  }

  private static BigDecimal cents(long value) {
    return BigDecimal.valueOf(value, 2);
  }

  /**
   * One line of the calculation.
   *
   * @param start one-off costs in hundredths of a cent
   * @param costs per year in cents
   * @param benefit per year in three-hundredths of a cent
   */
  private record Line(long start, long costs, long benefit, int rampUp) {

    /** How many parts make one euro. */
    double unit() {
      return 360_000.0 * (rampUp + 1);
    }

    long gained(int month) {
      return benefit * Math.min(month, rampUp + 1);
    }

    long[] balances() {
      long[] balances = new long[LAST + 1];
      balances[0] = -start * 36 * (rampUp + 1);
      for (int month = 1; month <= LAST; month++) {
        balances[month] = balances[month - 1] + gained(month) - costs * 300 * (rampUp + 1);
      }
      return balances;
    }
  }

  private static void compare(Forecast found, Line line, int horizon) {
    long[] balances = line.balances();
    int lastBelow = 0;
    for (int month = 1; month <= LAST; month++) {
      lastBelow = balances[month] < 0 ? month : lastBelow;
    }
    boolean falls = balances[LAST] < balances[LAST - 1];
    boolean rises = balances[LAST] > balances[LAST - 1];
    switch (found.outcome()) {
      case Outcome.CoveredFrom(long month) ->
          assertThat(month).isEqualTo(lastBelow + 1).isLessThanOrEqualTo(horizon);
      case Outcome.CoveredAfterHorizon(long month, int end) -> {
        assertThat(month).isGreaterThan(horizon);
        assertThat(end).isEqualTo(horizon);
        if (month <= LAST) {
          assertThat(month).isEqualTo(lastBelow + 1);
        } else {
          assertThat(lastBelow).isEqualTo(LAST);
          assertThat(rises).isTrue();
        }
      }
      case Outcome.NeverCovered() -> {
        assertThat(lastBelow).isEqualTo(LAST);
        assertThat(rises).isFalse();
      }
      case Outcome.LossFromTheStart() -> {
        assertThat(falls).isTrue();
        assertThat(balances[0]).isNotNegative();
      }
    }
    double unit = line.unit();
    double gained = 0;
    for (int month = 0; month <= horizon; month++) {
      gained += month == 0 ? 0 : line.gained(month);
      assertThat(found.balances().get(month).doubleValue())
          .isCloseTo(balances[month] / unit, within(0.0051));
    }
    double withoutBenefit = balances[horizon] - gained;
    switch (found.safety()) {
      case Safety.Margin(BigDecimal share) ->
          assertThat((withoutBenefit + gained * (1 - share.doubleValue())) / unit)
              .isCloseTo(0, within(1e-6));
      case Safety.NoBenefitNeeded() -> assertThat(withoutBenefit).isNotNegative();
      case Safety.Shortfall(BigDecimal missing) -> {
        assertThat(balances[horizon]).isNegative();
        double months = 0;
        for (int month = 1; month <= horizon; month++) {
          months += Math.min(1, month / (line.rampUp() + 1.0));
        }
        assertThat(balances[horizon] / unit + missing.doubleValue() * months)
            .isBetween(-1e-6, 0.01 * months + 1e-6);
      }
    }
  }
}
