package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.priority.Ranking;
import kistartklar.domain.priority.Rating;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** Priority of use cases. */
public final class UseCaseFigures {

  public static final String SHEET = "useCases";
  public static final String ROWS = "rows";

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private UseCaseFigures() {}

  /** The rating of a use case; empty while a score is missing. */
  public static Optional<Rating> rating(SheetRow row) {
    return Rating.of(row.score("value"), row.score("data"), row.score("effort"), row.score("risk"));
  }

  /** The ranks of those that are rated and not given up, first ranks first. */
  public static Map<UUID, Integer> ranks(Worksheets worksheets) {
    Map<UUID, Rating> ratings = new LinkedHashMap<>();
    for (SheetRow row : worksheets.sheet(SHEET).current(ROWS)) {
      if (row.text("status").filter(s -> s.equals("rejected") || s.equals("ended")).isEmpty()) {
        rating(row).ifPresent(rating -> ratings.put(row.id(), rating));
      }
    }
    return Ranking.of(ratings);
  }

  static ComputedValue feasibility(SheetRow row) {
    return thirds(rating(row).map(Rating::feasibilityThirds));
  }

  static ComputedValue priorityValue(SheetRow row) {
    return thirds(rating(row).map(Rating::valueThirds));
  }

  private static ComputedValue thirds(Optional<Integer> thirds) {
    return Figures.of(thirds.map(n -> BigDecimal.valueOf(n).divide(THREE, MathContext.DECIMAL128)));
  }

  static ComputedValue rank(SheetRow row, Map<UUID, Integer> ranks) {
    return Figures.of(Optional.ofNullable(ranks.get(row.id())).map(BigDecimal::valueOf));
  }

  static ComputedValue quadrant(SheetRow row) {
    Optional<Rating> rating = rating(row);
    return rating.isEmpty()
        ? new ComputedValue.Absent()
        : ComputedValue.of(
            switch (rating.get().quadrant()) {
              case FIRST -> "first";
              case PREPARE -> "prepare";
              case ASIDE -> "aside";
              case POSTPONE -> "postpone";
            });
  }
}
