package kistartklar.ui.worksheet;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.StepContext;

/** A field in which something is typed. What cannot be read stays there, with words below. */
final class TypedField implements CellField {

  private final TextInputControl control;
  private final FieldFrame frame;

  /**
   * @param fault what is wrong with a text, in words
   */
  <T> TypedField(
      StepContext context,
      FieldFrame.Name name,
      TextInputControl control,
      DocumentField.Form<T> form,
      DocumentField.Part<T> part,
      Function<String, Optional<String>> fault) {
    this.control = control;
    String likely = control instanceof DayInput ? fault.apply("?").orElse("") : "";
    frame = new FieldFrame(name, DayInput.shown(control), control, likely);
    new DocumentField<>(
        control,
        context.model(),
        form,
        part,
        context.messages(),
        readable -> frame.fault(readable ? Optional.empty() : fault.apply(control.getText())));
    EditMenu.install(control, context.messages(), context.undoActions());
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focusControl() {
    if (!control.isFocused()) {
      // A field that gets the focus before it has its skin would select all of its text later.
      control.applyCss();
      control.requestFocus();
      control.end();
    }
  }
}
