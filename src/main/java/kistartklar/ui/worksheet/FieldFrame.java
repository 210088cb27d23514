package kistartklar.ui.worksheet;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.FieldNames;
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

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Node control;
  private final Optional<String> usual;
  private final Label help = Texts.wrapped("", Style.FIELD_HELP);

  FieldFrame(Name name, Node control) {
    this(name, control, control);
  }

  /**
   * @param shown what stands below the label
   * @param control that gets the name
   */
  FieldFrame(Name name, Node shown, Node control) {
    this.control = control;
    usual = name.help();
    Label label = Texts.wrapped(name.label(), Style.FIELD_LABEL);
    FieldNames.by(label, control, name.spoken());
    Style.FIELD.on(this);
    getChildren().setAll(label, shown, help);
    fault(Optional.empty());
  }

  /** Says what is wrong; empty if nothing is. */
  void fault(Optional<String> words) {
    boolean wrong = words.isPresent();
    Texts.fill(help, words.or(() -> usual).orElse(""));
    help.pseudoClassStateChanged(INVALID, wrong);
    control.pseudoClassStateChanged(INVALID, wrong);
    control.setAccessibleHelp(help.getText());
  }
}
