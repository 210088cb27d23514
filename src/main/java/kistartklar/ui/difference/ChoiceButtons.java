package kistartklar.ui.difference;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.domain.difference.Choice;
import kistartklar.text.Messages;
import kistartklar.ui.shared.KeptToggle;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The ways to settle one item, for the mouse; the keyboard works on the list itself. */
final class ChoiceButtons extends HBox {

  private final Map<Choice, KeptToggle> buttons = new EnumMap<>(Choice.class);

  ChoiceButtons(Messages messages, Consumer<Choice> onChoice) {
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    Style.GAP.on(this);
    for (Choice choice : Choice.values()) {
      buttons.put(choice, button(messages.get(key(choice)), () -> onChoice.accept(choice)));
    }
    getChildren().setAll(buttons.values());
  }

  /** The key of a choice's word. */
  static String key(Choice choice) {
    return switch (choice) {
      case MINE -> "difference.choice.mine";
      case THEIRS -> "difference.choice.theirs";
      case BOTH -> "difference.choice.both";
    };
  }

  void show(Item item) {
    buttons.forEach((choice, button) -> {
      Texts.show(button, item.allows(choice));
      button.setSelected(choice == item.choice());
    });
  }

  private static KeptToggle button(String text, Runnable choose) {
    KeptToggle button = Style.CHOICE.on(new KeptToggle(text, choose));
    button.setAccessibleText(text);
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
