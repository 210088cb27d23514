package kistartklar.ui.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kistartklar.domain.guide.Effort;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.DocumentField.Form;

/** How person-days stand in a field: 2, 0,5 bis 3 or 1–4, in half days up to a thousand. */
final class EffortForm {

  private static final int MOST_HALF_DAYS = 2_000;
  private static final Pattern EFFORT =
      Pattern.compile(
          "(\\d{1,4})([.,][05])?(?:\\s*(?:bis|-|–)\\s*(\\d{1,4})([.,][05])?)?"
              + "(?:[\\s\\u00a0]*(?:Tage?|PT))?",
          Pattern.CASE_INSENSITIVE);

  static final Form<Optional<Effort>> EFFORT_IN_DAYS =
      new Form<>(effort -> effort.map(GermanFormat::effort).orElse(""), EffortForm::read);

  private EffortForm() {}

  private static Optional<Optional<Effort>> read(String text) {
    String effort = text.strip();
    if (effort.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Matcher parts = EFFORT.matcher(effort);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int from = halfDays(parts.group(1), parts.group(2));
    int to = parts.group(3) == null ? from : halfDays(parts.group(3), parts.group(4));
    return from < 1 || to < from || to > MOST_HALF_DAYS
        ? Optional.empty()
        : Optional.of(Optional.of(new Effort(from, to)));
  }

  private static int halfDays(
      @org.jspecify.annotations.Nullable String days,
      @org.jspecify.annotations.Nullable String half) {
    int whole = days == null ? 0 : 2 * Integer.parseInt(days);
    return half != null && half.endsWith("5") ? whole + 1 : whole;
  }
}
