package kistartklar.ui.start;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A document used before: its name leads there, as does a click on anything said below it. */
final class RecentFile extends VBox {

  private final Messages messages;
  private final Link name;

  RecentFile(Messages messages, String title, Runnable open) {
    this.messages = messages;
    name = Style.STRONG.on(new Link(title, title, open));
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Style.RECENT_FILE.on(this);
    getChildren().add(name);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        name.fire();
      }
    });
  }

  /** Tells what is known about it by now, line by line. */
  void tell(String title, List<String> facts) {
    name.setText(title);
    name.setAccessibleText(messages.get("start.recent.spoken", title, String.join(", ", facts)));
    // The name stays where it is: it may have the keyboard.
    getChildren().retainAll(List.of(name));
    facts.forEach(fact -> getChildren().add(fact(fact)));
  }

  private static Label fact(String fact) {
    return Texts.wrapped(fact, Style.SUBTITLE);
  }

  /** It cannot be opened, because it is no longer there. */
  void tellMissing(String title, String fact) {
    tell(title, List.of(fact));
    setDisable(true);
  }
}
