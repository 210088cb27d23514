package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.datacheck.DataVerdict;
import kistartklar.domain.datacheck.ErrorRate;
import kistartklar.domain.datacheck.Gap;
import kistartklar.domain.worksheet.SheetRow;

/** What is said of data and technology. */
public final class DataFigures {

  public static final String SHEET = "dataAndIt";
  public static final String TECHNOLOGY = "technology";

  private DataFigures() {}

  static ComputedValue verdict(SheetRow data) {
    Optional<String> own = data.text("verdict");
    if (own.isPresent()) {
      return switch (own.get()) {
        case "suitable" -> ComputedValue.of("overruledSuitable");
        case "rework" -> ComputedValue.of("overruledRework");
        case "unsuitable" -> ComputedValue.of("overruledUnsuitable");
        default -> new ComputedValue.Absent();
      };
    }
    return switch (DataVerdict.of(demands(data)).orElse(null)) {
      case null -> ComputedValue.of("open");
      case SUITABLE -> ComputedValue.of("suitable");
      case REWORK -> ComputedValue.of("rework");
      case UNSUITABLE -> ComputedValue.of("unsuitable");
    };
  }

  private static List<Optional<DataVerdict.Demand>> demands(SheetRow data) {
    return Stream.of("complete", "current", "accessible", "allowed")
        .map(field ->
            switch (data.text(field).orElse("")) {
              case "yes" -> Optional.of(DataVerdict.Demand.MET);
              case "partly" -> Optional.of(DataVerdict.Demand.PARTLY);
              case "no" -> Optional.of(DataVerdict.Demand.UNMET);
              default -> Optional.<DataVerdict.Demand>empty();
            })
        .toList();
  }

  private static Optional<ErrorRate> rate(SheetRow data) {
    Optional<BigDecimal> size = data.number("sample").filter(number -> number.signum() > 0);
    Optional<BigDecimal> errors = data.number("errors").filter(number -> number.signum() >= 0);
    return size.flatMap(some -> errors.map(found -> ErrorRate.of(some, found)));
  }

  static ComputedValue errorRate(SheetRow data) {
    return switch (rate(data).orElse(null)) {
      case null -> new ComputedValue.Absent();
      case ErrorRate.Impossible() -> ComputedValue.of("impossible");
      case ErrorRate.Found(BigDecimal share, boolean small) ->
          small
              ? ComputedValue.of("small", ComputedValue.percent(share))
              : new ComputedValue.Figure(share);
      case ErrorRate.AtMost(BigDecimal share, boolean small) ->
          ComputedValue.of(small ? "atMostSmall" : "atMost", ComputedValue.percent(share));
    };
  }

  /** Whether more faults than records are entered. */
  public static boolean hasMoreErrorsThanRecords(SheetRow data) {
    return rate(data).filter(ErrorRate.Impossible.class::isInstance).isPresent();
  }

  /** What is lacking; empty while need or stock is not known. */
  public static Optional<Gap> gap(SheetRow technology) {
    Optional<BigDecimal> need = technology.number("need");
    Optional<BigDecimal> stock = technology.number("stock");
    return need.flatMap(some ->
        stock.map(there ->
            Gap.between(
                some,
                technology.text("needUnit").orElse(""),
                there,
                technology.text("stockUnit").orElse(""))));
  }

  static ComputedValue gapInWords(SheetRow technology) {
    return switch (gap(technology).orElse(null)) {
      case null -> new ComputedValue.Absent();
      case Gap.None() -> ComputedValue.of("none");
      case Gap.Incomparable() -> ComputedValue.of("incomparable");
      case Gap.Lacking(BigDecimal amount) ->
          ComputedValue.of("gap", amount, technology.text("needUnit").orElse("").strip());
    };
  }
}
