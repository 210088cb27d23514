package kistartklar.ui.step;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.FieldNote;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A field with its name above and a line below that helps, or says what cannot be read.
 *
 * @param <T> type of the value
 */
final class CompanyField<T> extends VBox {

  private final StepContext context;
  private final TextInputControl control;
  private final CompanyPart<T> part;
  private final FieldNote note;

  CompanyField(
      StepContext context,
      TextInputControl control,
      CompanyPart<T> part,
      DocumentField.Form<T> form) {
    this.context = context;
    this.control = control;
    this.part = part;
    Label label = Texts.wrapped(text(""), Style.FIELD_LABEL);
    FieldNames.by(label, control);
    note = new FieldNote(control, text(".help"), form.mayFail() ? text(".error") : "");
    Style.FIELD.on(this);
    getChildren().setAll(label, DayInput.shown(control), note);

    new DocumentField<>(
        control,
        context.model(),
        form,
        new DocumentField.Part<>(
            new Place.OfCompany(part),
            assessment -> part.of(assessment.company()),
            (assessment, value) -> assessment.withCompany(part.with(assessment.company(), value))),
        context.messages(),
        this::onReadable);
    EditMenu.install(control, context.messages(), context.undoActions());
  }

  private String text(String suffix) {
    return context.text("company." + part.name() + suffix);
  }

  private void onReadable(boolean readable) {
    note.show(readable ? Optional.empty() : Optional.of(text(".error")));
  }

  /** Shows other words below while nothing is wrong; empty for the usual ones. */
  void remark(String words) {
    note.usual(words.isEmpty() ? text(".help") : words);
  }

  /** Puts the caret behind the text, or leaves it where it is if the field has it already. */
  void focusControl() {
    if (!control.isFocused()) {
      control.requestFocus();
      control.end();
    }
  }
}
