package kistartklar.domain.payback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether and when a use case pays. */
@Tag("pure")
class PaybackTest {

  private static final List<Cost> COSTS = List.of(oneOff("11500"), perYear("6500"));
  private static final List<Benefit> BENEFITS =
      List.of(Benefit.ofTime(number("9"), number("46"), number("32")));

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  private static Cost oneOff(String euros) {
    return new Cost.OneOff(number(euros), false);
  }

  private static Cost perYear(String euros) {
    return new Cost.Running(number(euros));
  }

  private static PaybackAssumptions assumptions(int rampUp, int horizon) {
    return new PaybackAssumptions(
        BigDecimal.ZERO, BigDecimal.ZERO, rampUp, horizon, Optional.empty());
  }

  private static Payback.Computed computed(
      List<Cost> costs, List<Benefit> benefits, PaybackAssumptions assumptions) {
    return (Payback.Computed) Payback.of(costs, benefits, assumptions);
  }

  /** With costs at the start, costs and benefit per month. */
  private static Forecast forecast(
      String once, String costs, String benefit, PaybackAssumptions with) {
    BigDecimal start = number(once);
    PaybackAssumptions granted =
        new PaybackAssumptions(
            BigDecimal.ZERO,
            start.min(BigDecimal.ZERO).negate(),
            with.rampUp(),
            with.horizon(),
            Optional.empty());
    return computed(
            List.of(
                new Cost.OneOff(start.max(BigDecimal.ZERO), false),
                Cost.Running.perMonth(number(costs))),
            List.of(Benefit.perMonth(number(benefit))),
            granted)
        .expected();
  }

  private static BigDecimal percent(Safety safety) {
    return ((Safety.Margin) safety).share().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  @Test
  void computesTheKnownExample() {
    Payback.Computed result = computed(COSTS, BENEFITS, PaybackAssumptions.DEFAULT);
    assertThat(result.expected().outcome()).isEqualTo(new Outcome.CoveredFrom(21));
    assertThat(result.expected().last()).isEqualByComparingTo("8744");
    assertThat(result.cautious().outcome()).isEqualTo(new Outcome.CoveredAfterHorizon(60, 36));
    assertThat(result.cautious().last()).isEqualByComparingTo("-4504");
    assertThat(percent(result.expected().safety())).isEqualByComparingTo("22.0");
    assertThat(result.benefitPerMonth()).isEqualByComparingTo("1104");
    assertThat(result.costsPerMonth()).isEqualByComparingTo("541.67");
    assertThat(result.expected().balances()).hasSize(37).startsWith(number("-11500.00"));
  }

  @Test
  void computesTheKnownExampleWithARampUp() {
    Payback.Computed result = computed(COSTS, BENEFITS, assumptions(3, 36));
    assertThat(result.expected().outcome()).isEqualTo(new Outcome.CoveredFrom(24));
    assertThat(result.cautious().outcome()).isEqualTo(new Outcome.CoveredAfterHorizon(65, 36));
    assertThat(percent(result.expected().safety())).isEqualByComparingTo("18.6");
  }

  @Test
  void coversExactlyAtTheMonthThatMakesZero() {
    assertThat(forecast("1200", "0", "100", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.CoveredFrom(12));
    assertThat(forecast("1200.01", "0", "100", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.CoveredAfterHorizon(13, 12));
    assertThat(forecast("0", "50", "100", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.CoveredFrom(1));
  }

  @Test
  void tellsWhatIsNeverCovered() {
    assertThat(forecast("1", "100", "100", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.NeverCovered());
    assertThat(forecast("1", "100", "99", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.NeverCovered());
    assertThat(forecast("-10", "100", "100", assumptions(1, 12)).outcome())
        .as("the ramp-up eats more than the grant, and nothing brings it back")
        .isEqualTo(new Outcome.NeverCovered());
  }

  @Test
  void aGrantCanCoverTheStart() {
    assertThat(forecast("0", "100", "99.99", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.LossFromTheStart());
    assertThat(forecast("-500", "100", "100", assumptions(0, 12)).outcome())
        .isEqualTo(new Outcome.CoveredFrom(1));
    assertThat(forecast("-50", "100", "100", assumptions(1, 12)).outcome())
        .isEqualTo(new Outcome.CoveredFrom(1));
    assertThat(forecast("-40", "90", "100", assumptions(3, 24)).outcome())
        .as("covered at first, below 0 during the ramp-up, and again covered")
        .isEqualTo(new Outcome.CoveredFrom(11));
  }

  @Test
  void aVerySmallGainTakesVeryLong() {
    assertThat(forecast("1000000000", "100", "100.01", assumptions(24, 120)).outcome())
        .isEqualTo(new Outcome.CoveredAfterHorizon(100_000_120_012L, 120));
  }

  @Test
  void tellsHowMuchBenefitIsMissing() {
    assertThat(forecast("1200", "0", "50", assumptions(0, 12)).safety())
        .isEqualTo(new Safety.Shortfall(number("50.00")));
    assertThat(forecast("1200", "0", "0", assumptions(0, 12)).safety())
        .isEqualTo(new Safety.Shortfall(number("100.00")));
    assertThat(forecast("-1200", "100", "0", assumptions(0, 12)).safety())
        .isEqualTo(new Safety.NoBenefitNeeded());
    assertThat(percent(forecast("1200", "0", "100", assumptions(0, 12)).safety()))
        .isEqualByComparingTo("0");
  }

  @Test
  void reserveAndGrantChangeTheStartOnly() {
    PaybackAssumptions with =
        new PaybackAssumptions(number("20"), number("300"), 0, 36, Optional.of(number("50")));
    Payback.Computed result = computed(COSTS, BENEFITS, with);
    assertThat(result.once()).isEqualByComparingTo("13500");
    assertThat(result.costsPerYear()).isEqualByComparingTo("6500");
    assertThat(result.benefitPerYear()).isEqualByComparingTo("13248");
    assertThat(result.cautious().last()).isEqualByComparingTo("-13128");
  }

  @Test
  void whatIsSpentNoLongerCountsForGoingOn() {
    List<Cost> costs =
        List.of(new Cost.OneOff(number("9000"), true), oneOff("2500"), perYear("6500"));
    Payback.Computed result = computed(costs, BENEFITS, PaybackAssumptions.DEFAULT);
    assertThat(result.expected().outcome()).isEqualTo(new Outcome.CoveredFrom(21));
    assertThat(result.fromHere().outcome()).isEqualTo(new Outcome.CoveredFrom(5));
    assertThat(result.fromHere().last()).isCloseTo(number("17744"), within(number("0.001")));
  }

  @Test
  void missingIsNotZero() {
    assertThat(Payback.of(List.of(), BENEFITS, PaybackAssumptions.DEFAULT))
        .isEqualTo(new Payback.Incomplete(true, false));
    assertThat(Payback.of(COSTS, List.of(), PaybackAssumptions.DEFAULT))
        .isEqualTo(new Payback.Incomplete(false, true));
  }

  @ParameterizedTest
  @CsvSource({
    "51, 0, 0, 36, 50",
    "-1, 0, 0, 36, 50",
    "0, -0.01, 0, 36, 50",
    "0, 0, 25, 36, 50",
    "0, 0, -1, 36, 50",
    "0, 0, 0, 0, 50",
    "0, 0, 0, 121, 50",
    "0, 0, 0, 36, 101",
    "0, 0, 0, 36, -1",
  })
  void refusesAssumptionsOutOfRange(
      String reserve, String grant, int rampUp, int horizon, String cautious) {
    assertThatThrownBy(() ->
            new PaybackAssumptions(
                number(reserve), number(grant), rampUp, horizon, Optional.of(number(cautious))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNegativeAmounts() {
    assertThatThrownBy(() -> oneOff("-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> perYear("-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Benefit.perMonth(number("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
