package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a measure has come in the firm.
 *
 * @param owner who does it, empty when nobody was named
 * @param due until when, if agreed
 * @param remark the firm's own words, empty when there are none
 */
public record MeasureState(String owner, Optional<LocalDate> due, Status status, String remark) {

  /** Progress of a measure. */
  public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE
  }

  public MeasureState {
    owner = LineBreaks.oneLine(owner);
    remark = LineBreaks.unified(remark);
  }

  /** Nothing agreed yet. */
  public static final MeasureState NONE = new MeasureState("", Optional.empty(), Status.OPEN);

  /** A state without a remark. */
  public MeasureState(String owner, Optional<LocalDate> due, Status status) {
    this(owner, due, status, "");
  }

  public MeasureState withOwner(String newOwner) {
    return new MeasureState(newOwner, due, status, remark);
  }

  public MeasureState withDue(Optional<LocalDate> newDue) {
    return new MeasureState(owner, newDue, status, remark);
  }

  public MeasureState withStatus(Status newStatus) {
    return new MeasureState(owner, due, newStatus, remark);
  }

  public MeasureState withRemark(String newRemark) {
    return new MeasureState(owner, due, status, newRemark);
  }
}
