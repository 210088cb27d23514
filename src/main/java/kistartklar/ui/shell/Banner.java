package kistartklar.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.Em;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A line above the step that tells something and offers what can be done about it: beside the
 * words, or below them where there is little room.
 */
final class Banner extends VBox {

  /** Something that can be done. */
  record Action(String label, Runnable run) {}

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** From this width on, in em, words and buttons stand beside each other. */
  private static final double WIDE = 62;

  private final Label text = Texts.wrapped("");
  private final ProgressBar progress = new ProgressBar();
  private final ObservableValue<Boolean> wide;
  private List<Button> buttons = List.of();
  private boolean busy;

  Banner() {
    Style.BANNER.on(this);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setAccessibleRole(AccessibleRole.TEXT);
    wide = Em.in(this).fits(this, WIDE);
    wide.subscribe(this::arrange);
    hide();
  }

  void show(String words, boolean error, Action... actions) {
    busy = false;
    fill(words, error, List.of(actions));
  }

  /** Tells something that can be closed. */
  void say(String words, Messages messages, boolean error) {
    show(words, error, new Action(messages.get("dialog.close"), this::hide));
  }

  /** Shows that something takes a while. */
  void progress(String words, Action cancel) {
    busy = true;
    fill(words, false, List.of(cancel));
  }

  /** Hides the progress, unless something else is told by now. */
  void endProgress() {
    if (busy) {
      hide();
    }
  }

  private void fill(String words, boolean error, List<Action> actions) {
    text.setText(words);
    pseudoClassStateChanged(ERROR, error);
    buttons = actions.stream().map(action -> button(action, words)).toList();
    arrange(wide.getValue());
    Texts.show(this, true);
    text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    Announcer.say(getScene(), words);
  }

  private static Button button(Action action, String words) {
    Button button = new Button(action.label());
    button.setAccessibleHelp(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run().run());
    return button;
  }

  private void arrange(boolean beside) {
    HBox line = Style.BANNER_LINE.on(new HBox());
    if (busy) {
      line.getChildren().add(progress);
    }
    line.getChildren().add(text);
    getChildren().removeIf(Node::isManaged);
    getChildren().add(line);
    if (beside) {
      line.getChildren().addAll(buttons);
    } else {
      FlowPane below = Style.BANNER_BUTTONS.on(new FlowPane());
      below.getChildren().addAll(buttons);
      getChildren().add(below);
    }
  }

  void hide() {
    Texts.show(this, false);
  }
}
