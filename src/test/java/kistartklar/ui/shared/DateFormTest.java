package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as they are typed. */
@Tag("pure")
class DateFormTest {

  @ParameterizedTest
  @CsvSource({"3.3.2026, 2026-03-03", "01.01.1900, 1900-01-01", "31.12.9998, 9998-12-31"})
  void readsADay(String typed, LocalDate day) {
    assertThat(DateForm.DATE.read().apply(typed)).contains(Optional.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31.12.1899", "1.1.0026", "31.12.9999", "1.1.+20266", "31.2.2026", "1.1.26"})
  void refusesWhatNoOutputCanHold(String typed) {
    assertThat(DateForm.DATE.read().apply(typed)).isEmpty();
  }

  @Test
  void nothingTypedIsNoDay() {
    assertThat(DateForm.DATE.read().apply(" ")).contains(Optional.empty());
  }
}
