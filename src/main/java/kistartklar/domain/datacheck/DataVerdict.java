package kistartklar.domain.datacheck;

import java.util.List;
import java.util.Optional;

/** Whether a source of data is good enough. */
public enum DataVerdict {
  SUITABLE,
  REWORK,
  UNSUITABLE;

  /** How far one demand is met. */
  public enum Demand {
    MET,
    PARTLY,
    UNMET
  }

  /**
   * Returns what the demands make of the data: one that is not met decides, then one that is partly
   * met. Empty while an open demand could still change that.
   *
   * @param demands empty for one that is open
   */
  public static Optional<DataVerdict> of(List<Optional<Demand>> demands) {
    List<Demand> known = demands.stream().flatMap(Optional::stream).toList();
    if (known.contains(Demand.UNMET)) {
      return Optional.of(UNSUITABLE);
    }
    if (known.size() < demands.size()) {
      return Optional.empty();
    }
    return Optional.of(known.contains(Demand.PARTLY) ? REWORK : SUITABLE);
  }
}
