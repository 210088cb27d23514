package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.FieldNote;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Suggestions;
import kistartklar.ui.shared.Texts;

/** A line of text about a question, with its name above and what cannot be read below. */
final class ResponseField extends VBox {

  /** Which part of what is said about the question, and how it is written. */
  record Value<T>(
      Place place,
      DocumentField.Form<T> form,
      Function<Response, T> get,
      BiFunction<Response, T, Response> with) {}

  private final TextField control;
  private final FieldNote note;
  private final String unreadable;

  /**
   * @param key of the name
   * @param control in which it is typed
   * @param unreadable what is said while the text cannot be read
   */
  <T> ResponseField(
      StepContext context,
      QuestionId question,
      String key,
      TextField control,
      Value<T> value,
      String unreadable) {
    this.unreadable = unreadable;
    this.control = control;
    String name = context.text(key);
    Label label = Texts.line(name, Style.FIELD_LABEL);
    FieldNames.by(label, control, context.text("question.control", name, question.number()));
    note = new FieldNote(control, "", unreadable);
    Style.FIELD.on(this);
    getChildren().setAll(label, DayInput.shown(control), note);
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

  /** Offers names while one is typed. */
  ResponseField suggesting(Messages messages, Supplier<List<String>> names) {
    Suggestions.install(control, messages, names);
    return this;
  }

  private void onReadable(boolean readable) {
    note.show(readable ? Optional.empty() : Optional.of(unreadable));
  }

  void focusControl() {
    control.requestFocus();
    control.end();
  }
}
