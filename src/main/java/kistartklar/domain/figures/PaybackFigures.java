package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kistartklar.domain.payback.Benefit;
import kistartklar.domain.payback.Cost;
import kistartklar.domain.payback.Forecast;
import kistartklar.domain.payback.Outcome;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.payback.PaybackAssumptions;
import kistartklar.domain.payback.Safety;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;

/**
 * Costs and benefits of one use case.
 *
 * @param payback of what has an amount
 * @param costsLeftOut how many costs have none
 * @param benefitsLeftOut how many benefits have none
 */
public record PaybackFigures(Payback payback, int costsLeftOut, int benefitsLeftOut) {

  /** Takes them out of a row. */
  public static PaybackFigures of(SheetRow row, SheetSettings settings) {
    List<Cost> costs = new ArrayList<>();
    List<SheetRow> costLines = row.lines("costs");
    costLines.forEach(line -> cost(line, settings).ifPresent(costs::add));
    List<Benefit> benefits = new ArrayList<>();
    List<SheetRow> benefitLines = row.lines("benefits");
    benefitLines.forEach(line -> benefit(line, settings).ifPresent(benefits::add));
    return new PaybackFigures(
        Payback.of(costs, benefits, assumptions(row)),
        costLines.size() - costs.size(),
        benefitLines.size() - benefits.size());
  }

  /** What one line costs; empty while that cannot be told. */
  public static Optional<Cost> cost(SheetRow line, SheetSettings settings) {
    Optional<BigDecimal> amount =
        positive(line, "amount")
            .or(() ->
                positive(line, "hours")
                    .flatMap(hours -> settings.hourlyRate().map(hours::multiply)));
    boolean spent = line.yesNo("spent").orElse(false);
    return amount.flatMap(euros ->
        switch (line.text("kind").orElse("") + " " + line.text("per").orElse("")) {
          case "once ", "once month", "once year" -> Optional.of(new Cost.OneOff(euros, spent));
          case "running month" -> Optional.of(Cost.Running.perMonth(euros));
          case "running year" -> Optional.of(new Cost.Running(euros));
          default -> Optional.empty();
        });
  }

  /** What one line brings; empty while that cannot be told. */
  public static Optional<Benefit> benefit(SheetRow line, SheetSettings settings) {
    BigDecimal weeks = BigDecimal.valueOf(settings.workingWeeks());
    Function<BigDecimal, Optional<Benefit>> ofTime =
        hours -> settings.hourlyRate().map(rate -> Benefit.ofTime(hours, weeks, rate));
    return positive(line, "amountPerMonth")
        .map(Benefit::perMonth)
        .or(() -> positive(line, "hoursPerWeek").flatMap(ofTime));
  }

  private static Optional<BigDecimal> positive(SheetRow row, String field) {
    return row.number(field).filter(number -> number.signum() >= 0);
  }

  private static PaybackAssumptions assumptions(SheetRow row) {
    PaybackAssumptions usual = PaybackAssumptions.DEFAULT;
    return new PaybackAssumptions(
        within(row, "reserve", 0, 50).orElse(usual.reservePercent()),
        positive(row, "grant").orElse(usual.grant()),
        within(row, "rampUp", 0, 24).map(BigDecimal::intValue).orElse(usual.rampUp()),
        within(row, "horizon", 12, 120).map(BigDecimal::intValue).orElse(usual.horizon()),
        within(row, "cautious", 0, 100));
  }

  private static Optional<BigDecimal> within(SheetRow row, String field, int from, int to) {
    return row.number(field)
        .filter(n -> n.compareTo(BigDecimal.valueOf(from)) >= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(to)) <= 0);
  }

  /** Whether costs and benefits are there and each has an amount. */
  public boolean isComplete() {
    return payback instanceof Payback.Computed && costsLeftOut == 0 && benefitsLeftOut == 0;
  }

  /** The calculation, if there are costs and benefits at all. */
  public Optional<Payback.Computed> computed() {
    return payback instanceof Payback.Computed computed ? Optional.of(computed) : Optional.empty();
  }

  ComputedValue amount(Function<Payback.Computed, BigDecimal> amount) {
    return Figures.of(computed().map(amount));
  }

  ComputedValue outcome(Function<Payback.Computed, Forecast> line) {
    return switch (computed().map(line).map(Forecast::outcome).orElse(null)) {
      case null -> ComputedValue.of("incomplete");
      case Outcome.CoveredFrom(long month) -> ComputedValue.of("covered", month);
      case Outcome.CoveredAfterHorizon(long month, int horizon) ->
          ComputedValue.of("later", month, horizon);
      case Outcome.NeverCovered() -> ComputedValue.of("never");
      case Outcome.LossFromTheStart() -> ComputedValue.of("loss");
    };
  }

  ComputedValue safety() {
    return switch (computed().map(Payback.Computed::expected).map(Forecast::safety).orElse(null)) {
      case null -> ComputedValue.of("incomplete");
      case Safety.Margin(BigDecimal share) -> new ComputedValue.Figure(share);
      case Safety.NoBenefitNeeded() -> ComputedValue.of("notNeeded");
      case Safety.Shortfall(BigDecimal euros) -> ComputedValue.of("shortfall", euros);
    };
  }
}
