package kistartklar.ui.step;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Company;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfCompany.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A field with its name above and a line below that helps, or says what cannot be read.
 *
 * @param <T> type of the value
 */
final class CompanyField<T> extends VBox {

  /** Which part of the firm's data, and how it is written. */
  record Value<T>(
      Field field,
      DocumentField.Form<T> form,
      Function<Company, T> get,
      BiFunction<Company, T, Company> with) {}

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final StepContext context;
  private final TextInputControl control;
  private final Value<T> value;
  private final Label help;

  CompanyField(StepContext context, TextInputControl control, Value<T> value) {
    this.context = context;
    this.control = control;
    this.value = value;
    Label label = Texts.wrapped(text(""), Style.FIELD_LABEL);
    FieldNames.by(label, control);
    help = Texts.wrapped(text(".help"), Style.FIELD_HELP);
    Style.FIELD.on(this);
    getChildren().setAll(label, control, help);
    control.setAccessibleHelp(text(".help"));

    new DocumentField<>(
        control,
        context.model(),
        value.form(),
        new DocumentField.Part<>(
            new Place.OfCompany(value.field()),
            assessment -> value.get().apply(assessment.company()),
            (assessment, part) ->
                assessment.withCompany(value.with().apply(assessment.company(), part))),
        this::onReadable);
    EditMenu.install(control, context.messages(), context.undoActions());
  }

  private String text(String suffix) {
    String field = value.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return context.text("company." + field + suffix);
  }

  private void onReadable(boolean readable) {
    String line = readable ? text(".help") : text(".error");
    help.setText(line);
    help.pseudoClassStateChanged(INVALID, !readable);
    control.pseudoClassStateChanged(INVALID, !readable);
    control.setAccessibleHelp(line);
  }

  /** Puts the caret behind the text, or leaves it where it is if the field has it already. */
  void focusControl() {
    if (!control.isFocused()) {
      control.requestFocus();
      control.end();
    }
  }
}
