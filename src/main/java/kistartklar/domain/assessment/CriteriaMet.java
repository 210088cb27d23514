package kistartklar.domain.assessment;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The criteria of a question that the firm ticked as met, by their position from 1. One that is not
 * among them is missing or was not looked at; both count alike.
 */
public record CriteriaMet(SortedSet<Integer> positions) {

  /** Nothing ticked. */
  public static final CriteriaMet NONE = new CriteriaMet(Collections.emptySortedSet());

  public CriteriaMet {
    positions = Collections.unmodifiableSortedSet(new TreeSet<>(positions));
    if (!positions.isEmpty() && positions.first() < 1) {
      throw new IllegalArgumentException("criterion " + positions.first());
    }
  }

  /** Returns whether the criterion at the position is met. */
  public boolean has(int position) {
    return positions.contains(position);
  }

  /** Returns how many are met. */
  public int count() {
    return positions.size();
  }

  /** With the criterion at the position met or not. */
  public CriteriaMet with(int position, boolean met) {
    TreeSet<Integer> changed = new TreeSet<>(positions);
    if (met) {
      changed.add(position);
    } else {
      changed.remove(position);
    }
    return new CriteriaMet(changed);
  }

  /** With all that are met here or there. */
  public CriteriaMet and(CriteriaMet others) {
    TreeSet<Integer> all = new TreeSet<>(positions);
    all.addAll(others.positions);
    return new CriteriaMet(all);
  }
}
