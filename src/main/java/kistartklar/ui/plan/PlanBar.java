package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanQuery;
import kistartklar.domain.plan.PlanQuery.Grouping;
import kistartklar.domain.plan.PlanQuery.Show;
import kistartklar.domain.plan.PlanQuery.Sort;
import kistartklar.domain.plan.PlanTally;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.KeptToggle;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Which measures are shown, in which order and together with which. */
final class PlanBar extends VBox {

  /** From this width on, in em, all choices stand beside each other. */
  private static final double WIDE = 56;

  private final StepContext context;
  private final ReadOnlyObjectWrapper<PlanQuery> query = new ReadOnlyObjectWrapper<>(PlanQuery.ALL);
  private final Map<Show, ToggleButton> shows = new EnumMap<>(Show.class);
  private final HBox filter = new HBox();
  private final Disclosure more;
  private final ObservableValue<Boolean> wide;
  private final ChoiceField<Optional<String>> people;
  private final ChoiceField<Sort> sorts;
  private final ChoiceField<Grouping> groupings;

  PlanBar(StepContext context) {
    this.context = context;
    people = choices(name -> name.orElse(context.text("plan.person.all")));
    people.onChosen(name -> change(now -> now.withPerson(name)));
    sorts = choices(sort -> context.text(key(sort)));
    sorts.getItems().setAll(Sort.values());
    sorts.onChosen(sort -> change(now -> now.withSort(sort)));
    groupings = choices(grouping -> context.text(key(grouping)));
    groupings.getItems().setAll(Grouping.values());
    groupings.onChosen(grouping -> change(now -> now.withGrouping(grouping)));
    more = new Disclosure(context.text("plan.more"), new Region(), false);
    Style.FIELD.on(this);
    fillFilter();
    wide = EmSize.in(this).fits(this, WIDE);
    wide.subscribe(this::arrange);
    query.subscribe(this::mark);
  }

  private void fillFilter() {
    for (Show show : Show.values()) {
      ToggleButton button = new KeptToggle("", () -> change(now -> now.withShow(show)));
      shows.put(show, button);
      Style.ANSWER.on(button);
      Style.PLAN_FILTER.on(button);
      filter.getChildren().add(button);
    }
    Style.PLAN_FILTER_FIRST.on(filter.getChildren().getFirst());
    Style.PLAN_FILTER_LAST.on(filter.getChildren().getLast());
  }

  private static <T> ChoiceField<T> choices(Function<T, String> words) {
    ChoiceField<T> choices = new ChoiceField<>(words);
    choices.setWidthOfChosen();
    return Style.PLAN_CHOICE.on(choices);
  }

  /**
   * All in one row, or the rarer choices on demand below, so that the measures are seen at once.
   */
  private void arrange(boolean inOneRow) {
    getChildren().removeIf(Node::isManaged);
    FlowPane choices = Style.PLAN_FLOW.on(new FlowPane());
    if (inOneRow) {
      choices.getChildren().add(labelled("plan.show", filter));
    }
    choices
        .getChildren()
        .addAll(
            labelled("plan.person", people),
            labelled("plan.sort", sorts),
            labelled("plan.grouping", groupings));
    if (!inOneRow) {
      getChildren().add(Style.CENTERED_FLOW.on(new FlowPane(filter, more)));
      choices.visibleProperty().bind(more.expandedProperty());
      choices.managedProperty().bind(more.expandedProperty());
    }
    getChildren().add(choices);
  }

  /** Whether all choices stand in one row. */
  ObservableValue<Boolean> wide() {
    return wide;
  }

  private static String key(Sort sort) {
    return switch (sort) {
      case ORDER -> "plan.sort.order";
      case DUE -> "plan.sort.due";
      case STATUS -> "plan.sort.status";
      case EFFORT -> "plan.sort.effort";
      case OWNER -> "plan.sort.owner";
    };
  }

  private static String key(Grouping grouping) {
    return switch (grouping) {
      case NONE -> "plan.grouping.none";
      case PHASE -> "plan.grouping.phase";
      case OWNER -> "plan.grouping.owner";
    };
  }

  private VBox labelled(String key, Node control) {
    Label label = Texts.line(context.text(key), Style.FIELD_HELP);
    FieldNames.by(label, control);
    return Style.FIELD.on(new VBox(label, control));
  }

  private void change(UnaryOperator<PlanQuery> change) {
    query.set(change.apply(query.get()));
  }

  private void mark(PlanQuery now) {
    shows.forEach((show, button) -> button.setSelected(show == now.show()));
    people.show(now.person());
    sorts.show(now.sort());
    groupings.show(now.grouping());
    more.setTitle(chosen(now));
  }

  /** What is chosen where it may be hidden. */
  private String chosen(PlanQuery now) {
    List<String> words = new ArrayList<>();
    now.person().ifPresent(words::add);
    if (now.sort() != Sort.ORDER) {
      words.add(context.text("plan.more.sort", context.text(key(now.sort()))));
    }
    if (now.grouping() != Grouping.NONE) {
      words.add(context.text("plan.more.grouping", context.text(key(now.grouping()))));
    }
    return words.isEmpty()
        ? context.text("plan.more")
        : context.text("plan.more.chosen", String.join(", ", words));
  }

  ReadOnlyObjectProperty<PlanQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Shows every measure again, in the order and groups chosen. */
  void showAll() {
    change(now -> now.withShow(Show.ALL).withPerson(Optional.empty()));
  }

  /** Tells what there is to choose from. */
  void show(ActionPlan plan, LocalDate today) {
    PlanTally tally = plan.tally(today);
    label(Show.ALL, "plan.show.all", tally.total());
    label(Show.OPEN, "plan.show.open", tally.open());
    label(Show.OVERDUE, "plan.show.overdue", tally.overdue());
    List<Optional<String>> names = new ArrayList<>();
    names.add(Optional.empty());
    plan.people().forEach(name -> names.add(Optional.of(name)));
    query
        .get()
        .person()
        .map(Optional::of)
        .filter(name -> !names.contains(name))
        .ifPresent(names::add);
    if (!people.getItems().equals(names)) {
      people.getItems().setAll(names);
      people.show(query.get().person());
    }
  }

  private void label(Show show, String key, int count) {
    ToggleButton button = shows.get(show);
    if (button != null) {
      button.setText(context.text(key, count));
      button.setAccessibleText(button.getText());
    }
  }
}
