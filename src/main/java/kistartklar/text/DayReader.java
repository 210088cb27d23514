package kistartklar.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kistartklar.domain.assessment.UsableDates;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people type them: {@code 15.1.27}, {@code 15012027}, {@code 2027-01-15}, {@code 15.
 * Januar}, {@code 30.11.}, {@code heute}, {@code in 4 Wochen}, {@code Ende März}. What can mean two
 * days, or none, is not read.
 *
 * @param today where relative days are counted from
 * @param yearless which year is meant where none is typed
 */
public record DayReader(LocalDate today, Yearless yearless) {

  /** Which day is meant by a day and a month. */
  public enum Yearless {
    /** The first one from today on: something is to be done by then. */
    NEXT,
    /** The one that is fewest days away; of two equally near ones the past one. */
    NEAREST
  }

  /** A form of writing and what it says. */
  private record Form(Pattern pattern, Function<Matcher, Optional<LocalDate>> meaning) {

    Stream<LocalDate> read(String text) {
      Matcher parts = pattern.matcher(text);
      return parts.matches() ? meaning.apply(parts).stream() : Stream.empty();
    }
  }

  private static final int YEARS_BACK = 50;

  /** Leap days can be eight years apart. */
  private static final int YEARS_AROUND = 8;

  private static final String BETWEEN = " ?[./,-] ?| ";
  private static final String YEAR = "(\\d{4}|\\d{2})";
  private static final String NUMBER =
      "(\\d{1,4}|einem|einer|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";
  private static final List<String> NUMBERS =
      List.of(
          "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
          "zwölf");
  private static final List<String> MONTHS =
      List.of(
          "januar|jan|jänner|jän",
          "februar|feb|feber",
          "märz|mär|mrz|maerz",
          "april|apr",
          "mai",
          "juni|jun",
          "juli|jul",
          "august|aug",
          "september|sept|sep",
          "oktober|okt",
          "november|nov",
          "dezember|dez");
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final List<String> WEEKDAYS =
      List.of(
          "mo|montag",
          "di|dienstag",
          "mi|mittwoch",
          "do|donnerstag",
          "fr|freitag",
          "sa|samstag|sonnabend",
          "so|sonntag");
  private static final Pattern WEEKDAY =
      Pattern.compile("(" + String.join("|", WEEKDAYS) + ")(?:[.,]+ ?| )(?:den )?(.+)");
  private static final Pattern LEADING =
      Pattern.compile("(?:spätestens )?(?:bis )?(?:am |zum |den )?(.+)");

  /** Returns the day that a text means; empty if it means none that can be used. */
  public Optional<LocalDate> read(String text) {
    String plain =
        text.replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .strip()
            .replaceAll(" +", " ")
            .toLowerCase(Locale.GERMAN);
    Matcher leading = LEADING.matcher(plain);
    String rest = leading.matches() ? leading.group(1) : plain;
    Matcher weekday = WEEKDAY.matcher(rest);
    if (!weekday.matches()) {
      return day(rest);
    }
    DayOfWeek named = DayOfWeek.of(1 + indexOf(WEEKDAYS, weekday.group(1)));
    return day(weekday.group(2)).filter(day -> day.getDayOfWeek() == named);
  }

  private Optional<LocalDate> day(String text) {
    return forms().flatMap(form -> form.read(text)).filter(UsableDates::contains).findFirst();
  }

  private Stream<Form> forms() {
    return Stream.of(
        form("heute", parts -> Optional.of(today)),
        form("morgen", parts -> Optional.of(today.plusDays(1))),
        form("übermorgen", parts -> Optional.of(today.plusDays(2))),
        form("gestern", parts -> Optional.of(today.minusDays(1))),
        form("vorgestern", parts -> Optional.of(today.minusDays(2))),
        form("(in|vor) einem halben jahr()", parts -> shifted(parts.group(1), "6", "monat")),
        form(
            "(in|vor) " + NUMBER + " (tag|woche|monat|jahr)(?:e|en|n)?",
            parts -> shifted(parts.group(1), parts.group(2), parts.group(3))),
        form("(?:ende des monats|monatsende)", parts -> Optional.of(end(YearMonth.from(today)))),
        form("(?:ende des jahres|jahresende)", parts -> date(today.getYear(), 12, 31)),
        form(
            "ende " + MONTH + "\\.?(?: " + YEAR + ")?",
            parts -> endOf(1 + indexOf(MONTHS, parts.group(1)), parts.group(2))),
        form(
            "(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})",
            parts -> date(number(parts.group(1)), number(parts.group(3)), number(parts.group(4)))),
        form(
            "(\\d{2})(\\d{2})(\\d{4}|\\d{2})",
            parts -> dated(parts.group(1), number(parts.group(2)), parts.group(3))),
        form(
            "((?:19|20)\\d{2})(\\d{2})(\\d{2})",
            parts -> date(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))),
        form(
            "(\\d{1,2})(?:" + BETWEEN + ")(\\d{1,2})(?:(?:" + BETWEEN + ")" + YEAR + "| ?\\.)?",
            parts -> dated(parts.group(1), number(parts.group(2)), parts.group(3))),
        form(
            "(\\d{1,2})\\.? ?" + MONTH + "\\.?,?(?: ?" + YEAR + ")?",
            parts -> dated(parts.group(1), 1 + indexOf(MONTHS, parts.group(2)), parts.group(3))));
  }

  private static Form form(String pattern, Function<Matcher, Optional<LocalDate>> meaning) {
    return new Form(Pattern.compile(pattern), meaning);
  }

  private static int indexOf(List<String> spellings, String word) {
    return IntStream.range(0, spellings.size())
        .filter(i -> Arrays.asList(spellings.get(i).split("\\|")).contains(word))
        .findFirst()
        .orElseThrow();
  }

  private Optional<LocalDate> shifted(String way, String count, String unit) {
    long many = (way.equals("in") ? 1 : -1) * count(count);
    return Optional.of(
        switch (unit) {
          case "tag" -> today.plusDays(many);
          case "woche" -> today.plusWeeks(many);
          case "monat" -> today.plusMonths(many);
          default -> today.plusYears(many);
        });
  }

  private static long count(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Long.parseLong(word);
    }
    return NUMBERS.indexOf(word) < 0 ? 1 : NUMBERS.indexOf(word) + 2L;
  }

  private Optional<LocalDate> dated(String day, int month, @Nullable String year) {
    return year == null
        ? withoutYear(candidate -> date(candidate, month, number(day)))
        : date(year(year), month, number(day));
  }

  private Optional<LocalDate> endOf(int month, @Nullable String year) {
    return year == null
        ? withoutYear(candidate -> Optional.of(end(YearMonth.of(candidate, month))))
        : Optional.of(end(YearMonth.of(year(year), month)));
  }

  private static LocalDate end(YearMonth month) {
    return month.atEndOfMonth();
  }

  /** Two digits mean the year that is nearest: up to 50 years back, 49 ahead. */
  private int year(String digits) {
    int year = number(digits);
    int first = today.getYear() - YEARS_BACK;
    return digits.length() == 4 ? year : first + Math.floorMod(year - first, 100);
  }

  private Optional<LocalDate> withoutYear(Function<Integer, Optional<LocalDate>> inYear) {
    Stream<LocalDate> days =
        IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
            .mapToObj(offset -> inYear.apply(today.getYear() + offset))
            .flatMap(Optional::stream);
    return switch (yearless) {
      case NEXT -> days.filter(day -> !day.isBefore(today)).findFirst();
      case NEAREST ->
          days.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
