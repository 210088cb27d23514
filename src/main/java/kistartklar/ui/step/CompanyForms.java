package kistartklar.ui.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kistartklar.ui.shared.DocumentField.Form;

/** How numbers, lists and days stand in the fields of the firm's data. */
final class CompanyForms {

  private static final int MOST_DIGITS = 7;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d+");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]");

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
}
