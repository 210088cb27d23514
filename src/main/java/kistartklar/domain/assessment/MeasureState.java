package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a measure has come in the firm.
 *
 * @param owner who does it, empty when nobody was named
 * @param due until when, if agreed
 */
public record MeasureState(String owner, Optional<LocalDate> due, Status status) {

  /** Progress of a measure. */
  public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE
  }

  /** Nothing agreed yet. */
  public static final MeasureState NONE = new MeasureState("", Optional.empty(), Status.OPEN);
}
