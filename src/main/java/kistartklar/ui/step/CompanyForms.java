package kistartklar.ui.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kistartklar.ui.shared.DocumentField.Form;

/** How numbers, lists and days stand in the fields of the firm's data. */
final class CompanyForms {

  private static final int MOST_DIGITS = 7;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:ca|circa|etwa|ungefähr|rund|~)[. ]*)?(\\d{1,3}(?:\\.\\d{3})+|\\d+)"
              + "(?: (?:mitarbeiter|mitarbeitende|ma|personen|leute|beschäftigte))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]");

  /** A head count, with or without dots between the thousands: 1.200, ca. 20, 34 Personen. */
  static final Form<OptionalInt> EMPLOYEES =
      new Form<>(
          count -> count.isPresent() ? Integer.toString(count.getAsInt()) : "",
          CompanyForms::readCount,
          true);

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

  private CompanyForms() {}

  private static Optional<OptionalInt> readCount(String text) {
    String count = text.strip();
    if (count.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    return Optional.of(NUMBER.matcher(count.replace('\u00a0', ' ')))
        .filter(Matcher::matches)
        .map(parts -> parts.group(1).replace(".", ""))
        .filter(digits -> digits.length() <= MOST_DIGITS)
        .map(digits -> OptionalInt.of(Integer.parseInt(digits)));
  }
}
