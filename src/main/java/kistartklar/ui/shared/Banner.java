package kistartklar.ui.shared;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;

/**
 * A line above the step that tells something and offers what can be done about it: beside the
 * words, or below them where there is little room. Long words scroll, so that the buttons and the
 * step stay in view.
 */
public final class Banner extends VBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** From this width on, in em, words and buttons stand beside each other. */
  private static final double WIDE = 62;

  /** The share of the window's height that the words may take, and the least for them in em. */
  private static final double SHARE = 0.18;

  private static final double LEAST = 3.2;

  private final Label text = Texts.wrapped("");
  private final ProgressBar progress = new ProgressBar();
  private final Region window;
  private final EmSize em = EmSize.in(this);
  private final WrappingRow line;
  private boolean busy;

  /**
   * @param window what fills the window
   */
  public Banner(Region window) {
    this.window = window;
    Style.BANNER.on(this);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setAccessibleRole(AccessibleRole.TEXT);
    LimitedHeight words = new LimitedHeight(text, text.textProperty(), this::mostHeight);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new WrappingRow(WIDE, Style.BANNER_LINE.on(new HBox(progress, words)));
    getChildren().add(line);
    hide();
  }

  private double mostHeight() {
    return Math.max(SHARE * window.getHeight(), LEAST * em.pixels());
  }

  public void show(String words, boolean error, Action... actions) {
    busy = false;
    fill(words, error, List.of(actions));
  }

  /** Tells something that can be closed. */
  public void say(String words, Messages messages, boolean error) {
    show(words, error, new Action(messages.get("dialog.close"), this::hide));
  }

  /** Shows that something takes a while. */
  public void progress(String words, Action cancel) {
    busy = true;
    fill(words, false, List.of(cancel));
  }

  /** Hides the progress, unless something else is told by now. */
  public void endProgress() {
    if (busy) {
      hide();
    }
  }

  /** Hides what was told, unless something else is told by now. */
  public void hideIfSaying(String words) {
    if (words.equals(text.getText())) {
      hide();
    }
  }

  private void fill(String words, boolean error, List<Action> actions) {
    text.setText(words);
    pseudoClassStateChanged(ERROR, error);
    // A bar that stood still would look like a part of it done; the words are enough.
    Texts.show(progress, busy && !Motion.isReduced(this));
    line.replaceRest(actions.stream().map(action -> action.button(words)).toList());
    Texts.show(this, true);
    text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    Announcer.say(getScene(), words);
  }

  public void hide() {
    Texts.show(this, false);
  }
}
