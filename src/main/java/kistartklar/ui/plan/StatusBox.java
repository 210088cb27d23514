package kistartklar.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanKey;
import kistartklar.export.PlanWords;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** How far a measure is, chosen from the three states there are. */
final class StatusBox extends VBox {

  private final StepContext context;
  private final ChoiceField<Status> choices;
  private final Label label;

  StatusBox(StepContext context, PlanKey measure) {
    this.context = context;
    PlanWords words = new PlanWords(context.messages());
    choices = new ChoiceField<>(words::status);
    choices.getItems().setAll(Status.values());
    choices.disableProperty().bind(context.model().readOnlyProperty());
    choices.onChosen(status ->
        context
            .model()
            .edit(
                new Place.OfMeasure(measure, Field.STATUS),
                assessment ->
                    measure.withState(assessment, measure.state(assessment).withStatus(status))));
    label = Texts.line(context.text("plan.field.status"), Style.FIELD_LABEL);
    FieldNames.by(label, choices);
    Style.FIELD.on(this);
    getChildren().setAll(label, choices);
  }

  void show(Status status, String measure) {
    choices.show(status);
    FieldNames.by(
        label,
        choices,
        context.text("plan.field.spoken", context.text("plan.field.status"), measure));
  }

  void focusControl() {
    choices.requestFocus();
  }
}
