package kistartklar.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import kistartklar.chart.Chart;
import kistartklar.chart.source.PlanCharts;
import kistartklar.domain.plan.PlanItem;
import kistartklar.ui.chart.ChartPane;
import kistartklar.ui.shared.KeptToggle;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Chooses how the plan is looked at, and makes what is no list. */
final class PlanViews extends HBox {

  /** How the plan is looked at. */
  enum View {
    LIST,
    TIME,
    PEOPLE
  }

  private final StepContext context;
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.LIST);
  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
  private Optional<Chart> chart = Optional.empty();
  private List<Node> shown = List.of();

  PlanViews(StepContext context) {
    this.context = context;
    for (View each : View.values()) {
      String name = context.text(key(each));
      ToggleButton button = new KeptToggle(name, () -> view.set(each));
      button.setAccessibleText(name);
      buttons.put(each, button);
      Style.ANSWER.on(button);
      Style.PLAN_FILTER.on(button);
      getChildren().add(button);
    }
    Style.PLAN_FILTER_FIRST.on(getChildren().getFirst());
    Style.PLAN_FILTER_LAST.on(getChildren().getLast());
    setAccessibleRole(AccessibleRole.PARENT);
    view.subscribe(now -> buttons.forEach((each, button) -> button.setSelected(each == now)));
  }

  private static String key(View view) {
    return switch (view) {
      case LIST -> "plan.view.list";
      case TIME -> "plan.view.time";
      case PEOPLE -> "plan.view.people";
    };
  }

  ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** Shows the list again. */
  void showList() {
    view.set(View.LIST);
  }

  /** What stands in the place of the list; nothing while the list is to be seen. */
  List<Node> instead(List<PlanItem> items) {
    PlanCharts charts = new PlanCharts(context.messages(), context.today().get());
    Optional<Chart> now =
        switch (view.get()) {
          case LIST -> Optional.empty();
          case TIME -> charts.time(items);
          case PEOPLE -> charts.people(items);
        };
    if (view.get() == View.LIST) {
      shown = List.of();
    } else if (now.isEmpty()) {
      String none = view.get() == View.TIME ? "plan.chart.time.none" : "plan.chart.people.none";
      shown = List.of(Texts.wrapped(context.text(none), Style.LEAD));
    } else if (!now.equals(chart) || shown.isEmpty()) {
      shown = List.of(Style.CARD.on(new ChartPane(now.get(), context.messages())));
    }
    chart = now;
    return shown;
  }
}
