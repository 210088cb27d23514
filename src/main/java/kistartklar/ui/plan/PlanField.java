package kistartklar.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.FieldNote;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A field of a measure with its name above, and a line below while its text cannot be read.
 *
 * @param <T> type of the value
 */
final class PlanField<T> extends VBox {

  /** Which value of the document, and how it is written. */
  record Value<T>(
      Field field,
      DocumentField.Form<T> form,
      Function<Assessment, T> get,
      BiFunction<Assessment, T, Assessment> with) {}

  private final StepContext context;
  private final TextInputControl control;
  private final String key;
  private final Label label;
  private final FieldNote note;

  PlanField(StepContext context, PlanKey measure, TextInputControl control, Value<T> value) {
    this.context = context;
    this.control = control;
    key = "plan.field." + value.field().name().toLowerCase(Locale.ROOT);
    label = Texts.line(context.text(key), Style.FIELD_LABEL);
    FieldNames.by(label, control);
    Style.FIELD.on(this);
    note = new FieldNote(control, "", value.form().mayFail() ? context.text(key + ".error") : "");
    getChildren().setAll(label, DayInput.shown(control), note);
    new DocumentField<>(
        control,
        context.model(),
        value.form(),
        new DocumentField.Part<>(
            new Place.OfMeasure(measure, value.field()), value.get(), value.with()),
        context.messages(),
        this::onReadable);
    EditMenu.install(control, context.messages(), context.undoActions());
  }

  /** Says to a screen reader which measure the field belongs to. */
  void name(String measure) {
    FieldNames.by(label, control, context.text("plan.field.spoken", context.text(key), measure));
  }

  private void onReadable(boolean readable) {
    note.show(readable ? Optional.empty() : Optional.of(context.text(key + ".error")));
  }

  void focusControl() {
    // A field that gets the focus before it has its skin would select all of its text later.
    applyCss();
    control.requestFocus();
    control.end();
  }
}
