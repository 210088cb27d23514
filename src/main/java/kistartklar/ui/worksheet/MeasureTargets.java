package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.export.PlanWords;
import kistartklar.text.words.StatusWords;
import kistartklar.ui.shared.Place;

/** Measures of the plan. */
record MeasureTargets(SheetScope scope) implements LinkTargets {

  private List<PlanItem> items() {
    return ActionPlan.of(scope.context().guide(), scope.state().assessment()).items();
  }

  private Optional<PlanItem> find(String id) {
    return items().stream().filter(item -> item.key().reference().equals(id)).findFirst();
  }

  private String title(PlanItem item) {
    return new PlanWords(scope.context().messages()).title(item);
  }

  @Override
  public List<Target> all() {
    return items().stream().map(item -> new Target(item.key().reference(), title(item))).toList();
  }

  @Override
  public String name(String id) {
    return find(id).map(this::title).orElseGet(() -> scope.text("sheet.row.gone"));
  }

  /** How far it is: a status lives in the plan only. */
  @Override
  public Optional<String> state(String id) {
    StatusWords words = new StatusWords(scope.context().messages());
    return find(id).map(item -> words.of(item, scope.context().today().get()));
  }

  @Override
  public boolean isThere(String id) {
    return find(id).isPresent();
  }

  @Override
  public void goTo(String id) {
    find(id)
        .ifPresent(item ->
            scope
                .context()
                .navigation()
                .goTo(new Place.OfMeasure(item.key(), Place.OfMeasure.Field.STATUS)));
  }
}
