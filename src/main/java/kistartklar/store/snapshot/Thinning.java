package kistartklar.store.snapshot;

import java.util.ArrayList;
import java.util.List;

/**
 * Which earlier states give way. Age is counted in states kept since, not in time: a clock that was
 * set wrong must not cost anybody a state.
 */
final class Thinning {

  /** States kept of one document. */
  static final int MOST = 10;

  /** The newest of them, which always stay. */
  static final int NEWEST = 4;

  private Thinning() {}

  /**
   * The numbers that must go so that {@value #MOST} stay. The newest and the very first stay; among
   * the others the distances grow with age.
   *
   * @param numbers different, in rising order
   */
  static List<Long> surplus(List<Long> numbers) {
    List<Long> kept = new ArrayList<>(numbers);
    List<Long> gone = new ArrayList<>();
    while (kept.size() > MOST) {
      gone.add(kept.remove(leastMissed(kept)));
    }
    return List.copyOf(gone);
  }

  /** The one that leaves the smallest gap, measured by how old it is. */
  private static int leastMissed(List<Long> numbers) {
    long newest = numbers.getLast();
    int found = 1;
    double smallest = Double.MAX_VALUE;
    for (int i = 1; i < numbers.size() - NEWEST; i++) {
      double gap = numbers.get(i + 1) - numbers.get(i - 1);
      double age = newest - numbers.get(i);
      if (gap / age < smallest) {
        smallest = gap / age;
        found = i;
      }
    }
    return found;
  }
}
