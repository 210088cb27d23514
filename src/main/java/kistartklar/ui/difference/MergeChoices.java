package kistartklar.ui.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.difference.Differences;

/** What differs between two states, what is chosen for each item, and what comes of it. */
final class MergeChoices {

  private final Assessment mine;
  private final List<Item> items;
  private final ReadOnlyObjectWrapper<Assessment> result;
  private boolean manyAtOnce;

  MergeChoices(StatePair comparison) {
    mine = comparison.mine();
    Map<Difference, Choice> suggested =
        Differences.suggestion(comparison.common(), comparison.mine(), comparison.theirs());
    items =
        suggested.entrySet().stream()
            .map(entry -> new Item(entry.getKey(), possible(entry.getKey(), entry.getValue())))
            .toList();
    result = new ReadOnlyObjectWrapper<>(merged());
    items.forEach(item -> item.choiceProperty().subscribe((before, after) -> update()));
  }

  private static Choice possible(Difference difference, Choice suggested) {
    return suggested == Choice.BOTH && !difference.canKeepBoth() ? Choice.MINE : suggested;
  }

  List<Item> items() {
    return items;
  }

  /** My state with everything as it is chosen now. */
  ReadOnlyObjectProperty<Assessment> resultProperty() {
    return result.getReadOnlyProperty();
  }

  void chooseAll(Choice choice) {
    change(() -> items.forEach(item -> item.choose(choice)));
  }

  void chooseSuggested() {
    change(() -> items.forEach(item -> item.choose(item.suggested())));
  }

  /** How many items have one of the choices. */
  int count(Choice... wanted) {
    Set<Choice> any = Set.of(wanted);
    return (int) items.stream().filter(item -> any.contains(item.choice())).count();
  }

  private void change(Runnable change) {
    manyAtOnce = true;
    change.run();
    manyAtOnce = false;
    update();
  }

  private void update() {
    if (!manyAtOnce) {
      result.set(merged());
    }
  }

  private Assessment merged() {
    Map<Difference, Choice> choices =
        items.stream()
            .collect(
                Collectors.toMap(
                    Item::difference, Item::choice, (one, other) -> one, LinkedHashMap::new));
    return Differences.merge(mine, choices);
  }
}
