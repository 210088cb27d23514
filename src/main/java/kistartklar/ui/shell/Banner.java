package kistartklar.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A line above the step that tells something and offers what can be done about it. */
final class Banner extends HBox {

  /** Something that can be done. */
  record Action(String label, Runnable run) {}

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label text = Texts.wrapped("");
  private final ProgressBar progress = new ProgressBar();

  Banner() {
    Style.BANNER.on(this);
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setAccessibleRole(AccessibleRole.TEXT);
    hide();
  }

  void show(String words, boolean error, Action... actions) {
    fill(words, error, List.of(actions));
  }

  /** Tells something that can be closed. */
  void say(String words, Messages messages, boolean error) {
    show(words, error, new Action(messages.get("dialog.close"), this::hide));
  }

  /** Shows that something takes a while. */
  void progress(String words, Action cancel) {
    fill(words, false, List.of(cancel));
    getChildren().addFirst(progress);
  }

  /** Hides the progress, unless something else is told by now. */
  void endProgress() {
    if (getChildren().contains(progress)) {
      hide();
    }
  }

  private void fill(String words, boolean error, List<Action> actions) {
    text.setText(words);
    pseudoClassStateChanged(ERROR, error);
    getChildren().setAll(text);
    for (Action action : actions) {
      Button button = new Button(action.label());
      button.setAccessibleHelp(words);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> action.run().run());
      getChildren().add(button);
    }
    Texts.show(this, true);
    text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    Announcer.say(getScene(), words);
  }

  void hide() {
    Texts.show(this, false);
  }
}
