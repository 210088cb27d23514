package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.people.People;
import kistartklar.domain.plan.PlanKey;
import kistartklar.text.words.StatusWords;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Suggestions;
import kistartklar.ui.shared.Texts;

/**
 * Gives several measures an owner, a day or a status at once, in one step that can be undone. What
 * is left as it is changes nothing.
 */
final class SeveralMeasures extends VBox {

  /** How far away a day is that can be given to all, in weeks. */
  private static final List<Integer> WEEKS = List.of(2, 4, 13);

  private final StepContext context;
  private final List<PlanKey> keys;
  private final TextField owner = new TextField();
  private final ChoiceField<Optional<Integer>> due;
  private final ChoiceField<Optional<Status>> status;

  SeveralMeasures(StepContext context, List<PlanKey> keys) {
    this.context = context;
    this.keys = List.copyOf(keys);
    due = choices(weeks -> context.text("plan.several.weeks", weeks));
    due.getItems().addAll(WEEKS.stream().map(Optional::of).toList());
    status = choices(new StatusWords(context.messages())::of);
    status.getItems().addAll(List.of(Status.values()).stream().map(Optional::of).toList());
    owner.setPromptText(context.text("plan.several.unchanged"));
    Suggestions.install(
        owner,
        context.messages(),
        () -> People.in(context.model().assessment(), context.worksheets().get()));
    Button apply = Buttons.of(context.text("plan.several.apply", keys.size()), this::apply);
    apply.disableProperty().bind(context.model().readOnlyProperty());
    Style.COLUMN.on(this);
    getChildren()
        .setAll(
            Texts.wrapped(context.text("plan.several", keys.size()), Style.CARD_TITLE),
            Texts.wrapped(context.text("plan.several.lead"), Style.SUBTITLE),
            field("plan.field.owner", owner),
            field("plan.field.due", due),
            field("plan.field.status", status),
            apply);
  }

  private <T> ChoiceField<Optional<T>> choices(Function<T, String> words) {
    ChoiceField<Optional<T>> choices =
        new ChoiceField<>(
            value -> value.map(words).orElseGet(() -> context.text("plan.several.unchanged")));
    choices.getItems().add(Optional.empty());
    choices.show(Optional.empty());
    return choices;
  }

  private VBox field(String key, Region control) {
    Label label = Texts.line(context.text(key), Style.FIELD_LABEL);
    FieldNames.by(label, control);
    return Style.FIELD.on(new VBox(label, control));
  }

  private void apply() {
    String name = owner.getText().strip();
    Optional<LocalDate> day = due.getValue().map(weeks -> context.today().get().plusWeeks(weeks));
    UnaryOperator<MeasureState> change =
        state -> {
          MeasureState changed = name.isEmpty() ? state : state.withOwner(name);
          changed = day.isEmpty() ? changed : changed.withDue(day);
          return status.getValue().map(changed::withStatus).orElse(changed);
        };
    context.model().edit(new Place.OfPlan(), assessment -> all(assessment, change));
  }

  private Assessment all(Assessment assessment, UnaryOperator<MeasureState> change) {
    Assessment changed = assessment;
    for (PlanKey key : keys) {
      changed = key.withState(changed, change.apply(key.state(changed)));
    }
    return changed;
  }
}
