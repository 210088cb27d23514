package kistartklar.ui.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.DocumentField.Form;

/** How days stand in fields. */
public final class DateForm {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** A day; 3.3.2026 is read as well as 03.03.2026, the 31.02. and the year 20266 are not. */
  public static final Form<Optional<LocalDate>> DATE =
      new Form<>(date -> date.map(GermanFormat::date).orElse(""), DateForm::read);

  private DateForm() {}

  private static Optional<Optional<LocalDate>> read(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(LocalDate.parse(date, SHORT))
          .filter(UsableDates::contains)
          .map(Optional::of);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
