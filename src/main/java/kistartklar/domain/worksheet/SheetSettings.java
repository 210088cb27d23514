package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What all worksheets count with.
 *
 * @param hourlyRate what an hour of work costs the firm, in euros
 * @param workingWeeks in a year, {@value #MOST_WEEKS} at most
 * @param workingDays in a year, {@value #MOST_DAYS} at most
 */
public record SheetSettings(Optional<BigDecimal> hourlyRate, int workingWeeks, int workingDays) {

  public static final int MOST_WEEKS = 53;
  public static final int MOST_DAYS = 366;
  public static final BigDecimal MOST_RATE = BigDecimal.valueOf(10_000);

  public static final SheetSettings DEFAULT = new SheetSettings(Optional.empty(), 46, 220);

  public SheetSettings {
    hourlyRate = hourlyRate.map(rate -> new CellValue.Amount(rate).number());
    require(workingWeeks > 0 && workingWeeks <= MOST_WEEKS);
    require(workingDays > 0 && workingDays <= MOST_DAYS);
    require(hourlyRate.stream().allMatch(SheetSettings::isRate));
  }

  /** Whether an hour can cost that much. */
  public static boolean isRate(BigDecimal euros) {
    return euros.signum() >= 0 && euros.compareTo(MOST_RATE) <= 0 && euros.scale() <= 2;
  }

  private static void require(boolean valid) {
    if (!valid) {
      throw new IllegalArgumentException("impossible settings");
    }
  }
}
