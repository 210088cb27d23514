package kistartklar.ui.step;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.DocumentField.Form;

/** How numbers, lists and days stand in the fields of the firm's data. */
final class CompanyForms {

  private static final int MOST_DIGITS = 7;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d+");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]");
  private static final DateTimeFormatter SHORT_DATE =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** A head count, with or without dots between the thousands. */
  static final Form<OptionalInt> EMPLOYEES =
      new Form<>(
          count -> count.isPresent() ? Integer.toString(count.getAsInt()) : "",
          CompanyForms::readCount);

  /** Names or roles, one per line or between commas. */
  static final Form<List<String>> PARTICIPANTS =
      new Form<>(
          names -> String.join("\n", names),
          text ->
              Optional.of(
                  Arrays.stream(SEPARATOR.split(text))
                      .map(String::strip)
                      .filter(name -> !name.isEmpty())
                      .toList()));

  /** A day; 3.3.2026 is read as well as 03.03.2026, the 31.02. is not. */
  static final Form<Optional<LocalDate>> DATE =
      new Form<>(date -> date.map(GermanFormat::date).orElse(""), CompanyForms::readDate);

  private CompanyForms() {}

  private static Optional<OptionalInt> readCount(String text) {
    String count = text.strip();
    if (count.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    String digits = count.replace(".", "");
    return NUMBER.matcher(count).matches() && digits.length() <= MOST_DIGITS
        ? Optional.of(OptionalInt.of(Integer.parseInt(digits)))
        : Optional.empty();
  }

  private static Optional<Optional<LocalDate>> readDate(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(date, SHORT_DATE)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
