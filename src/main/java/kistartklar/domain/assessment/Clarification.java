package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a question that nobody could answer yet will be clarified.
 *
 * @param by who clarifies it, empty when nobody was named
 * @param until by when, if agreed
 */
public record Clarification(String by, Optional<LocalDate> until) {

  /** Nothing agreed yet but that it is to be clarified. */
  public static final Clarification NEEDED = new Clarification("", Optional.empty());

  public Clarification {
    by = LineBreaks.oneLine(by);
  }

  public Clarification withBy(String newBy) {
    return new Clarification(newBy, until);
  }

  public Clarification withUntil(Optional<LocalDate> newUntil) {
    return new Clarification(by, newUntil);
  }
}
