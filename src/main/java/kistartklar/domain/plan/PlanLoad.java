package kistartklar.domain.plan;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is still to be done by one owner.
 *
 * @param owner the name as it was written first; empty for measures that nobody is named for
 * @param measures open ones, never empty
 */
public record PlanLoad(String owner, List<PlanItem> measures) {

  public PlanLoad {
    measures = List.copyOf(measures);
  }

  /**
   * Shares the open measures out to their owners: who has most comes first, then by name, and what
   * nobody is named for last. Names that differ in capital letters only are one.
   */
  public static List<PlanLoad> of(Collection<PlanItem> items) {
    SortedMap<CollationKey, List<PlanItem>> byOwner = new TreeMap<>();
    items.stream()
        .filter(PlanItem::isOpen)
        .forEach(item ->
            byOwner
                .computeIfAbsent(GermanOrder.place(item.owner()), name -> new ArrayList<>())
                .add(item));
    return byOwner.values().stream()
        .map(measures -> new PlanLoad(measures.getFirst().owner(), measures))
        .sorted(
            Comparator.comparing((PlanLoad load) -> load.owner().isEmpty())
                .thenComparing(load -> -load.measures().size()))
        .toList();
  }

  /** How much work it is. */
  public EffortSum effort() {
    return EffortSum.of(measures);
  }
}
