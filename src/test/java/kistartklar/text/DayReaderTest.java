package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kistartklar.text.DayReader.Yearless;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them, compared with days counted by hand. */
@Tag("pure")
class DayReaderTest {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final List<String> MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private static DayReader due(LocalDate today) {
    return new DayReader(today, Yearless.NEXT);
  }

  private static DayReader near(LocalDate today) {
    return new DayReader(today, Yearless.NEAREST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15.1.27",
        "15.01.2027",
        "15.1.2027",
        "15. 1. 2027",
        "15012027",
        "150127",
        "2027-01-15",
        "2027-1-15",
        "2027/01/15",
        "2027.01.15",
        "20270115",
        "15/1/27",
        "15-1-27",
        "15,1,27",
        "15 1 2027",
        "15. Januar",
        "15. Januar 2027",
        "15 Januar 27",
        "15.Jan.2027",
        "15. Jan. 27",
        "15. JÄNNER",
        "15.1.",
        "15.1",
        "15/1",
        " 15.1. ",
        "Fr, 15.1.27",
        "Freitag, 15. Januar",
        "Freitag, den 15.1.",
        "am 15.1.",
        "bis 15. Januar 2027",
        "bis zum 15.1.",
        "spätestens am 15.1.27",
        "15.\u00a0Januar\u00a02027",
        "15. Januar, 2027"
      })
  void readsEveryFormOfOneDay(String typed) {
    assertThat(due(TODAY).read(typed)).contains(LocalDate.of(2027, 1, 15));
  }

  @ParameterizedTest
  @CsvSource({
    "heute, 2026-12-01",
    "HEUTE, 2026-12-01",
    "morgen, 2026-12-02",
    "übermorgen, 2026-12-03",
    "gestern, 2026-11-30",
    "vorgestern, 2026-11-29",
    "in 4 Wochen, 2026-12-29",
    "in vier Wochen, 2026-12-29",
    "in einer Woche, 2026-12-08",
    "in 1 Woche, 2026-12-08",
    "in 2 Monaten, 2027-02-01",
    "in einem Monat, 2027-01-01",
    "in zwölf Monaten, 2027-12-01",
    "in 14 Tagen, 2026-12-15",
    "in einem Tag, 2026-12-02",
    "in einem Jahr, 2027-12-01",
    "in 2 Jahren, 2028-12-01",
    "in einem halben Jahr, 2027-06-01",
    "vor 2 Wochen, 2026-11-17",
    "vor einem Monat, 2026-11-01",
    "Ende Januar, 2027-01-31",
    "Ende Feb., 2027-02-28",
    "Ende Februar 2028, 2028-02-29",
    "Ende März 27, 2027-03-31",
    "bis Ende März, 2027-03-31",
    "Monatsende, 2026-12-31",
    "Ende des Monats, 2026-12-31",
    "Jahresende, 2026-12-31",
    "bis Ende des Jahres, 2026-12-31"
  })
  void readsWords(String typed, LocalDate day) {
    assertThat(due(TODAY).read(typed)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "30.11., 2027-11-30, 2026-11-30",
    "1.12., 2026-12-01, 2026-12-01",
    "2.12., 2026-12-02, 2026-12-02",
    "31.12., 2026-12-31, 2026-12-31",
    "31. Mai, 2027-05-31, 2027-05-31",
    "2.6., 2027-06-02, 2026-06-02",
    "1.6., 2027-06-01, 2027-06-01",
    "29.2., 2028-02-29, 2028-02-29"
  })
  void takesTheNextDayForWhatIsDueAndTheNearestOtherwise(
      String typed, LocalDate next, LocalDate nearest) {
    assertThat(due(TODAY).read(typed)).contains(next);
    assertThat(near(TODAY).read(typed)).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.00, 2000-01-01",
    "1.1.75, 2075-01-01",
    "1.1.76, 1976-01-01",
    "1.1.99, 1999-01-01",
    "01.01.1900, 1900-01-01",
    "31.12.9998, 9998-12-31",
    "29.2.2028, 2028-02-29",
    "29.2.2000, 2000-02-29",
    "20121215, 2012-12-15",
    "20112011, 2011-11-20"
  })
  void readsYearsOfTwoAndFourDigits(String typed, LocalDate day) {
    assertThat(due(TODAY).read(typed)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "bald",
        "15",
        "2027",
        "Januar",
        "Januar 2027",
        "1/2027",
        "Q1",
        "31.2.2026",
        "29.2.2026",
        "29.2.1900",
        "31.4.",
        "31. April",
        "32.1.2027",
        "0.1.2027",
        "1.0.2027",
        "1.13.2027",
        "31.12.1899",
        "1.1.0026",
        "31.12.9999",
        "1.1.+20266",
        "1.1.20266",
        "1.1.127",
        "Montag, 15.1.27",
        "Do 15.1.",
        "in 4",
        "in Wochen",
        "in 4 Dekaden",
        "in 99999 Tagen",
        "in 9999 Jahren",
        "15.1.27 oder später",
        "2027-13-01",
        "2027-02-30",
        "2027-01.15",
        "31022027",
        "1234567",
        "٣.٣.2026",
        "ende",
        "Ende 2027",
        "Ende Foo"
      })
  void asksForTheRest(String typed) {
    assertThat(due(TODAY).read(typed)).isEmpty();
    assertThat(near(TODAY).read(typed)).isEmpty();
  }

  /** Counts days without the calendar of the JDK. */
  private static boolean exists(int year, int month, int day) {
    boolean leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0;
    int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day >= 1 && day <= lengths[month - 1] && year >= 1900 && year <= 9998;
  }

  @Test
  void readsExactlyTheDaysThatExistInEveryForm() {
    Random random = new Random(15);
    for (int i = 0; i < 3_000; i++) {
      int year = i % 3 == 0 ? 1890 + random.nextInt(300) : 1000 + random.nextInt(9000);
      int month = 1 + random.nextInt(12);
      int day = 26 + random.nextInt(7);
      for (String typed :
          List.of(
              "%d.%d.%04d".formatted(day, month, year),
              "%02d%02d%04d".formatted(day, month, year),
              "%04d-%02d-%02d".formatted(year, month, day),
              "%d. %s %04d".formatted(day, MONTHS.get(month - 1), year))) {
        boolean read = due(TODAY).read(typed).isPresent();
        assertThat(read).as(typed).isEqualTo(exists(year, month, day));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Yearless.class)
  void whatIsWrittenIsReadAsTheSameDay(Yearless yearless) {
    LocalDate day = LocalDate.of(2023, 12, 25);
    for (int i = 0; i < 800; i++, day = day.plusDays(1)) {
      DayReader reader = new DayReader(day.plusDays(i % 90), yearless);
      assertThat(reader.read(GermanFormat.date(day))).contains(day);
      assertThat(reader.read("%ty%<tm%<td".formatted(day).replaceAll("(..)(..)(..)", "$3$2$1")))
          .contains(day);
    }
  }

  @Test
  void theNextSuchDayIsFoundByCountingOn() {
    LocalDate today = LocalDate.of(2027, 2, 20);
    for (int i = 0; i < 1_500; i++, today = today.plusDays(1)) {
      LocalDate counted = today.plusDays(i % 366);
      if (!(counted.getMonthValue() == 2 && counted.getDayOfMonth() == 29)
          && counted.isBefore(today.plusYears(1))) {
        String typed = counted.getDayOfMonth() + "." + counted.getMonthValue() + ".";
        assertThat(due(today).read(typed)).as(typed + " from " + today).contains(counted);
      }
    }
  }

  @Test
  void monthsEndWhereTheShorterOneDoes() {
    LocalDate last = LocalDate.of(2027, 1, 31);
    assertThat(due(last).read("in 1 Monat")).contains(LocalDate.of(2027, 2, 28));
    assertThat(due(last).read("in 13 Monaten")).contains(LocalDate.of(2028, 2, 29));
    assertThat(due(LocalDate.of(2028, 2, 29)).read("in einem Jahr"))
        .contains(LocalDate.of(2029, 2, 28));
  }
}
