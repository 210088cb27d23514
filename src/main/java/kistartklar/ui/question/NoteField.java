package kistartklar.ui.question;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;

/** The free text to a question; every letter goes into the document. */
public final class NoteField extends VBox {

  private static final int MIN_LINES = 2;
  private static final int MAX_LINES = 14;

  private final GrowingTextArea area = new GrowingTextArea(MIN_LINES, MAX_LINES);

  /**
   * @param name stands beside the field and gives it its name
   * @param onLeave Esc was pressed; what was typed stays
   */
  public NoteField(StepContext context, QuestionId question, Label name, Runnable onLeave) {
    FieldNames.by(name, area, context.text("question.control", name.getText(), question.number()));
    area.setPromptText(context.text("question.note.prompt"));
    Style.NOTE.on(area);
    getChildren().setAll(area);

    var place = new Place.OfNote(question);
    new DocumentField<>(
        area,
        context.model(),
        DocumentField.Form.text(),
        new DocumentField.Part<>(
            place,
            assessment -> assessment.response(question).note(),
            (assessment, note) -> assessment.withNote(question, note)),
        context.messages(),
        readable -> {});
    EditMenu.install(area, context.messages(), context.undoActions());
    area.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onLeave.run();
            event.consume();
          }
        });
  }

  /** Puts the caret into the text, where it was last. */
  public void focus() {
    area.requestFocus();
  }
}
