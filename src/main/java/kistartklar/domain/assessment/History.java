package kistartklar.domain.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What the firm said in earlier assessments.
 *
 * @param predecessors earlier assessments of the firm, oldest first, each id once
 */
public record History(List<Predecessor> predecessors) {

  /** No earlier assessment. */
  public static final History NONE = new History(List.of());

  public History {
    predecessors = List.copyOf(predecessors);
    Entries.requireDifferent(predecessors.stream().map(Predecessor::id).toList());
  }

  /** Returns the latest of the earlier assessments, the one to compare with first. */
  public Optional<Predecessor> predecessor() {
    return predecessors.isEmpty() ? Optional.empty() : Optional.of(predecessors.getLast());
  }
}
