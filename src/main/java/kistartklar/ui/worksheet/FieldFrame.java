package kistartklar.ui.worksheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.FieldNote;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A control with its name above, and a line below that helps or says what is wrong. */
final class FieldFrame extends VBox {

  /**
   * How a field is called.
   *
   * @param spoken the whole name, which begins with the label
   */
  record Name(String label, String spoken, Optional<String> help) {}

  private final FieldNote note;

  FieldFrame(Name name, Node control) {
    this(name, control, control, "");
  }

  /**
   * @param shown what stands below the label
   * @param control that gets the name
   */
  FieldFrame(Name name, Node shown, Node control) {
    this(name, shown, control, "");
  }

  /**
   * @param likely what will be said when something is wrong, as far as it is known
   */
  FieldFrame(Name name, Node shown, Node control, String likely) {
    Label label = Texts.wrapped(name.label(), Style.FIELD_LABEL);
    FieldNames.by(label, control, name.spoken());
    Style.FIELD.on(this);
    note = new FieldNote(control, name.help().orElse(""), likely);
    getChildren().setAll(label, shown, note);
  }

  /** Says what is wrong; empty if nothing is. */
  void fault(Optional<String> words) {
    note.show(words);
  }
}
