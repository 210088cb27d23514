package kistartklar.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kistartklar.text.Messages;

/**
 * Keys of a menu, written as they stand on a German keyboard: the toolkit knows only the English
 * names. On macOS its signs are the same in every language.
 */
final class GermanKeys extends KeyCombination {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private final KeyCodeCombination keys;
  private final String display;

  private GermanKeys(KeyCodeCombination keys, String display) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.display = display;
  }

  /** The combination, for instance {@code Shortcut+Shift+S}. */
  static KeyCombination of(String name, Messages messages) {
    if (MAC || !(KeyCombination.valueOf(name) instanceof KeyCodeCombination keys)) {
      return KeyCombination.valueOf(name);
    }
    String display =
        name.replace("Shortcut", messages.get("menu.key.control"))
            .replace("Shift", messages.get("menu.key.shift"))
            .replace("Right", messages.get("menu.key.right"))
            .replace("Left", messages.get("menu.key.left"));
    return new GermanKeys(keys, display);
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getDisplayText() {
    return display;
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GermanKeys that && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
