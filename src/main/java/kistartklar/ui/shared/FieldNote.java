package kistartklar.ui.shared;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * What stands below a field: what helps, or what is wrong. Both lie upon each other, so that
 * nothing moves when one gives way to the other.
 */
public final class FieldNote extends StackPane {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Node control;
  private final Label usual;
  private final Label fault;

  /**
   * @param control that is marked while something is wrong
   * @param usual what helps; may be empty
   * @param likely what will be said when something is wrong, as far as it is known; may be empty
   */
  public FieldNote(Node control, String usual, String likely) {
    this.control = control;
    this.usual = Texts.wrapped(usual, Style.FIELD_HELP);
    fault = Texts.wrapped(likely, Style.FIELD_HELP);
    fault.pseudoClassStateChanged(INVALID, true);
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(this.usual, fault);
    show(Optional.empty());
  }

  /** Changes what helps. */
  public void usual(String words) {
    usual.setText(words);
    show(fault.isVisible() ? Optional.of(fault.getText()) : Optional.empty());
  }

  /** Says what is wrong; empty if nothing is. */
  public void show(Optional<String> wrong) {
    wrong.ifPresent(fault::setText);
    fault.setVisible(wrong.isPresent());
    usual.setVisible(wrong.isEmpty());
    usual.setManaged(!usual.getText().isEmpty());
    fault.setManaged(!fault.getText().isEmpty());
    Texts.show(this, usual.isManaged() || fault.isManaged());
    control.pseudoClassStateChanged(INVALID, wrong.isPresent());
    control.setAccessibleHelp(wrong.orElse(usual.getText()));
  }
}
