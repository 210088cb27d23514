package kistartklar.ui.question;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Suggestions;
import kistartklar.ui.shared.Texts;

/** A line of text about a question, with its name above and what cannot be read below. */
final class ResponseField extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  /** Which part of what is said about the question, and how it is written. */
  record Value<T>(
      Place place,
      DocumentField.Form<T> form,
      Function<Response, T> get,
      BiFunction<Response, T, Response> with) {}

  private final TextField control = new TextField();
  private final Label error = Texts.wrapped("", Style.FIELD_HELP);
  private final String unreadable;

  /**
   * @param key of the name
   * @param columns how wide the field is, in characters
   * @param unreadable what is said while the text cannot be read
   */
  <T> ResponseField(
      StepContext context,
      QuestionId question,
      String key,
      int columns,
      Value<T> value,
      String unreadable) {
    this.unreadable = unreadable;
    control.setPrefColumnCount(columns);
    String name = context.text(key);
    Label label = Texts.line(name, Style.FIELD_LABEL);
    FieldNames.by(label, control, context.text("question.control", name, question.number()));
    error.pseudoClassStateChanged(INVALID, true);
    Style.FIELD.on(this);
    getChildren().setAll(label, control, error);
    onReadable(true);
    new DocumentField<>(
        control,
        context.model(),
        value.form(),
        new DocumentField.Part<>(
            value.place(),
            assessment -> value.get().apply(assessment.response(question)),
            (assessment, part) ->
                assessment.withResponse(
                    question, value.with().apply(assessment.response(question), part))),
        context.messages(),
        this::onReadable);
    EditMenu.install(control, context.messages(), context.undoActions());
  }

  /** Shows an example while the field is empty. */
  ResponseField prompting(String example) {
    control.setPromptText(example);
    return this;
  }

  /** Offers names while one is typed. */
  ResponseField suggesting(Messages messages, Supplier<List<String>> names) {
    Suggestions.install(control, messages, names);
    return this;
  }

  private void onReadable(boolean readable) {
    String words = readable ? "" : unreadable;
    Texts.fill(error, words);
    control.pseudoClassStateChanged(INVALID, !readable);
    control.setAccessibleHelp(words);
  }

  void focusControl() {
    control.requestFocus();
    control.end();
  }
}
