package kistartklar.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * Names of fields and lists for screen readers. They come from a label: a name set on the field
 * itself would be read in the place of what is typed or chosen in it.
 */
public final class FieldNames {

  private FieldNames() {}

  /** The label's words are the name. */
  public static void by(Label label, Node field) {
    label.setLabelFor(field);
  }

  /**
   * The label's words are the beginning of the name.
   *
   * @param spoken the whole name, which tells this field from others with the same label
   */
  public static void by(Label label, Node field, String spoken) {
    label.setLabelFor(field);
    label.setAccessibleText(spoken);
  }

  /** Names a field that has no label of its own on the screen. */
  public static void unseen(Node field, String spoken) {
    by(new Label(spoken), field, spoken);
  }
}
