package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.plan.MeasureParts.Handling;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** All about the measure that is chosen in the list, or what can be done with several. */
final class ChosenMeasure extends VBox {

  private final StepContext context;
  private final ObjIntConsumer<UUID> move;
  private final Map<PlanKey, Handling> handled = new HashMap<>();
  private Optional<PlanKey> key = Optional.empty();
  private Optional<MeasureParts> parts = Optional.empty();

  /**
   * @param move puts a measure of the firm's own one place up (-1) or down (1)
   */
  ChosenMeasure(StepContext context, ObjIntConsumer<UUID> move) {
    this.context = context;
    this.move = move;
    Style.CARD.on(this);
    Style.PLAN_CARD.on(this);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> parts.ifPresent(part -> part.onKey(event)));
  }

  /** Shows a measure as it is now; what is shown of it already keeps keyboard and caret. */
  void show(PlanItem item, Assessment assessment, LocalDate today) {
    if (!key.equals(Optional.of(item.key()))) {
      leave();
      key = Optional.of(item.key());
      Handling handling = handled.getOrDefault(item.key(), Handling.FRESH);
      MeasureParts made = new MeasureParts(context, item, handling, move);
      parts = Optional.of(made);
      getChildren().setAll(made.nodes());
    }
    parts.ifPresent(part -> part.show(item, assessment, today));
  }

  /** Shows what can be done with several measures at once. */
  void showSeveral(List<PlanKey> keys) {
    leave();
    getChildren().setAll(new SeveralMeasures(context, keys));
  }

  /** Asks to choose a measure. */
  void showNothing() {
    leave();
    getChildren().setAll(Texts.wrapped(context.text("plan.choose"), Style.SUBTITLE));
  }

  private void leave() {
    key.ifPresent(left -> parts.ifPresent(part -> handled.put(left, part.handling())));
    key = Optional.empty();
    parts = Optional.empty();
  }

  /** Shows where a measure of the firm's own stands among its neighbours. */
  void place(OwnOrder order) {
    parts.ifPresent(part -> part.place(order));
  }

  /** Puts the keyboard focus into a field, opening what hides it. */
  void focus(Field field) {
    parts.ifPresent(part -> part.focus(field));
  }
}
