package kistartklar.domain.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.guide.QuestionId;

/** What the parts of an assessment do with their entries. */
final class Entries {

  private Entries() {}

  /** Returns an unmodifiable copy without the entries that say nothing. */
  static <V> SortedMap<QuestionId, V> without(SortedMap<QuestionId, V> entries, V nothing) {
    TreeMap<QuestionId, V> kept = new TreeMap<>(entries);
    kept.values().removeIf(nothing::equals);
    return Collections.unmodifiableSortedMap(kept);
  }

  /** Returns a copy in which one entry is replaced or added. */
  static <V> SortedMap<QuestionId, V> with(
      SortedMap<QuestionId, V> entries, QuestionId question, V entry) {
    TreeMap<QuestionId, V> changed = new TreeMap<>(entries);
    changed.put(question, entry);
    return changed;
  }

  /**
   * Fails if an id is there twice.
   *
   * @throws IllegalArgumentException if so
   */
  static void requireDifferent(Collection<UUID> ids) {
    Set<UUID> seen = new HashSet<>();
    for (UUID id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("id twice: " + id);
      }
    }
  }
}
