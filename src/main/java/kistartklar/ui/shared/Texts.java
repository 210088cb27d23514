package kistartklar.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.text.Ellipsis;

/**
 * Labels that never lose text: they wrap and keep the height they need. Only of enormous texts they
 * show the beginning, because the toolkit lays out all that a label has.
 */
public final class Texts {

  private Texts() {}

  /** Running text that wraps. */
  public static Label wrapped(String text, Style... styles) {
    Label label = new Label(Ellipsis.enormous(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    for (Style style : styles) {
      style.on(label);
    }
    return label;
  }

  /** A short text on one line that is never shortened. */
  public static Label line(String text, Style... styles) {
    Label label = new Label(Ellipsis.enormous(text));
    label.setMinWidth(Region.USE_PREF_SIZE);
    for (Style style : styles) {
      style.on(label);
    }
    return label;
  }

  /** A text on one line of a list, of which no more is shown than there is room for. */
  public static Label cut(Style... styles) {
    Label label = new Label();
    label.setEllipsisString("…");
    for (Style style : styles) {
      style.on(label);
    }
    return label;
  }

  /** A text with a mark before it, for lists; the mark stands at the first line. */
  public static HBox marked(String mark, String text, Style... styles) {
    Label body = wrapped(text, styles);
    HBox.setHgrow(body, Priority.ALWAYS);
    Label bullet = line(mark, styles);
    Style.BULLET.on(bullet);
    HBox row = new HBox(bullet, body);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  /** Fills a label and hides it, with its place, while there is nothing to say. */
  public static void fill(Label label, String text) {
    label.setText(Ellipsis.enormous(text));
    show(label, !text.isEmpty());
  }

  /** Shows a node or takes it away with its place. */
  public static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
