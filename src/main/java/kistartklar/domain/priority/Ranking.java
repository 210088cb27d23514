package kistartklar.domain.priority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ranks of rated use cases. */
public final class Ranking {

  private Ranking() {}

  /**
   * Returns the rank of each, first ranks first. Equal ones share a rank and keep their order; the
   * next rank is left out then: 1, 2, 2, 4.
   */
  public static <K> Map<K, Integer> of(Map<K, Rating> ratings) {
    List<Map.Entry<K, Rating>> sorted = new ArrayList<>(ratings.entrySet());
    sorted.sort(Map.Entry.comparingByValue(Rating.FIRST_TO_LAST));
    Comparator<Rating> order = Rating.FIRST_TO_LAST;
    Map<K, Integer> ranks = new LinkedHashMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Rating rating = sorted.get(i).getValue();
      if (i == 0 || order.compare(sorted.get(i - 1).getValue(), rating) != 0) {
        rank = i + 1;
      }
      ranks.put(sorted.get(i).getKey(), rank);
    }
    return Collections.unmodifiableMap(ranks);
  }
}
