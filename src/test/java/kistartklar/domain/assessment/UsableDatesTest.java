package kistartklar.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days and moments a document may name. */
@Tag("pure")
class UsableDatesTest {

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, false",
    "1900-01-01, true",
    "9998-12-31, true",
    "9999-01-01, false",
    "+20266-11-22, false",
    "-0001-11-22, false"
  })
  void everyOutputHoldsTheYearsFrom1900To9998(String day, boolean usable) {
    assertThat(UsableDates.contains(LocalDate.parse(day))).isEqualTo(usable);
    assertThat(UsableDates.contains(Instant.parse(day + "T12:00:00Z"))).isEqualTo(usable);
  }

  @ParameterizedTest
  @CsvSource({"9999-12-31, true", "9999-12-30, false", "2026-12-31, false"})
  void onlyTheLastDayOfAllMeansNoEnd(String day, boolean endless) {
    assertThat(UsableDates.isEndless(LocalDate.parse(day))).isEqualTo(endless);
  }
}
