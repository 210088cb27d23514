package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class TimeLeftTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 5", "2, 10", "15, 40", "28, 75", "29, 75"})
  void saysFiveMinutesRatherTooManyThanTooFew(int open, int minutes) {
    assertThat(TimeLeft.minutes(open)).isEqualTo(minutes);
  }
}
