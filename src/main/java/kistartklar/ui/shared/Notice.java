package kistartklar.ui.shared;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A line that tells how something went or goes, with what can be done about it: beside the words,
 * or below them where there is little room.
 */
public final class Notice extends VBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** From this width on, in em, words and buttons stand beside each other. */
  private static final double WIDE = 48;

  private final Label words = Texts.wrapped("");
  private final ProgressBar bar = new ProgressBar();
  private final WrappingRow line;

  public Notice() {
    Style.PREVIEW_NOTICE.on(this);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setFocusTraversable(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    bar.setMinWidth(Region.USE_PREF_SIZE);
    HBox told = Style.GAP.on(new HBox(bar, words));
    told.setAlignment(Pos.CENTER_LEFT);
    line = new WrappingRow(WIDE, told);
    getChildren().add(line);
    hide();
  }

  /** Something went as wished. */
  public void done(String text, Action... actions) {
    fill(text, false, List.of(actions));
  }

  /** Something failed; the keyboard goes to the first thing that can be done about it. */
  public void failed(String text, Action... actions) {
    fill(text, true, List.of(actions));
  }

  /**
   * Something is being done.
   *
   * @param part how much of it, from 0 to 1; negative if unknown
   */
  public void busy(String text, double part, Action cancel) {
    if (!isVisible() || !bar.isVisible()) {
      fill(text, false, List.of(cancel));
      Texts.show(bar, true);
    }
    words.setText(text);
    bar.setProgress(part);
    bar.setAccessibleText(text);
    words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void fill(String text, boolean error, List<Action> actions) {
    words.setText(text);
    pseudoClassStateChanged(ERROR, error);
    Texts.show(bar, false);
    List<Button> buttons = actions.stream().map(action -> action.button(text)).toList();
    line.replaceRest(buttons);
    Texts.show(this, true);
    if (!buttons.isEmpty()) {
      buttons.getLast().requestFocus();
    }
  }

  /** What it says; empty while it is hidden. */
  public String text() {
    return isVisible() ? words.getText() : "";
  }

  public void hide() {
    Texts.show(this, false);
  }
}
