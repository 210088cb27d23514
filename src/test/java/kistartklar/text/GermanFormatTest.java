package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import kistartklar.domain.guide.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, times and efforts in their German form. */
@Tag("pure")
class GermanFormatTest {

  @Test
  void writesDates() {
    assertThat(GermanFormat.date(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    assertThat(GermanFormat.date(LocalDate.of(2026, 11, 22))).isEqualTo("22.11.2026");
  }

  @Test
  void readsDates() {
    assertThat(LocalDate.parse("29.02.2028", GermanFormat.DATE)).isEqualTo("2028-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2026",
        "29.02.2026",
        "31.04.2026",
        "00.01.2026",
        "1.13.2026",
        "2026-11-22",
        ""
      })
  void refusesDateThatDoesNotExist(String text) {
    assertThatThrownBy(() -> LocalDate.parse(text, GermanFormat.DATE))
        .isInstanceOf(DateTimeParseException.class);
  }

  @ParameterizedTest
  @CsvSource({"00:00,00:00", "09:05,09:05", "14:32,14:32", "23:59:59,23:59"})
  void writesTimesWithoutSeconds(String time, String expected) {
    assertThat(GermanFormat.time(LocalTime.parse(time))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,'0,5 Tage'",
    "2,2,'1 Tag'",
    "1,2,'0,5 bis 1 Tag'",
    "1,4,'0,5 bis 2 Tage'",
    "3,3,'1,5 Tage'",
    "3,5,'1,5 bis 2,5 Tage'",
    "20,21,'10 bis 10,5 Tage'",
  })
  void writesEfforts(int min, int max, String expected) {
    assertThat(GermanFormat.effort(new Effort(min, max)).replace('\u00a0', ' '))
        .isEqualTo(expected);
  }

  @Test
  void unitStaysWithItsNumber() {
    assertThat(GermanFormat.effort(new Effort(1, 4))).endsWith("2\u00a0Tage");
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(GermanFormat.date(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
      assertThat(GermanFormat.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    } finally {
      Locale.setDefault(before);
    }
  }
}
