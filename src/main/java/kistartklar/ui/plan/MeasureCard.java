package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PlanItem;
import kistartklar.ui.plan.MeasureParts.Handling;
import kistartklar.ui.shared.LazyRow;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;

/** One measure of the plan: what it is, who does it until when, and on demand all about it. */
final class MeasureCard extends LazyRow {

  private static final PseudoClass WORKED_IN = PseudoClass.getPseudoClass("worked-in");

  /** What a card shows. */
  private record Shown(PlanItem item, Assessment assessment, LocalDate today) {}

  private final StepContext context;
  private final ObjIntConsumer<UUID> move;
  private Shown shown;
  private OwnOrder order = OwnOrder.NONE;
  private Handling handling = Handling.NONE;
  private Optional<MeasureParts> parts = Optional.empty();

  /**
   * @param move puts a measure of the firm's own one place up (-1) or down (1)
   */
  MeasureCard(
      StepContext context,
      PlanItem item,
      Assessment assessment,
      LocalDate today,
      ObjIntConsumer<UUID> move) {
    this.context = context;
    this.move = move;
    shown = new Shown(item, assessment, today);
    Style.CARD.on(this);
    Style.PLAN_CARD.on(this);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> parts.ifPresent(part -> part.onKey(event)));
  }

  @Override
  protected List<Node> makeParts() {
    MeasureParts made = new MeasureParts(context, shown.item(), handling, move);
    parts = Optional.of(made);
    made.show(shown.item(), shown.assessment(), shown.today());
    made.place(order);
    return made.nodes();
  }

  @Override
  protected void dropParts() {
    handling = parts.map(MeasureParts::handling).orElse(handling);
    parts = Optional.empty();
  }

  /** Marks the measure that the keyboard is in. */
  void setWorkedIn(boolean workedIn) {
    pseudoClassStateChanged(WORKED_IN, workedIn);
  }

  /** Shows the measure as it is now. */
  void show(PlanItem item, Assessment assessment, LocalDate today) {
    shown = new Shown(item, assessment, today);
    parts.ifPresent(part -> part.show(item, assessment, today));
  }

  /** Shows where a measure of the firm's own stands among its neighbours. */
  void place(OwnOrder newOrder) {
    order = newOrder;
    parts.ifPresent(part -> part.place(newOrder));
  }

  /** Puts the keyboard focus into a field, opening what hides it. */
  void focus(Field field) {
    open();
    parts.ifPresent(part -> part.focus(field));
  }
}
