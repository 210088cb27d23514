package kistartklar.ui.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** A keyboard: what is pressed reaches whatever has the focus, as it does from a real one. */
public final class Keys {

  /** Presses keys one after the other. */
  public Keys type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  /** Presses keys together. */
  public Keys push(KeyCode... keys) {
    Fx.run(() -> press(keys));
    return this;
  }

  /** Types letters, digits, points and spaces. */
  public Keys write(String text) {
    Fx.run(() -> text.chars().forEach(Keys::press));
    return this;
  }

  private static void press(int letter) {
    KeyCode key =
        switch (letter) {
          case ' ' -> KeyCode.SPACE;
          case '.' -> KeyCode.PERIOD;
          default -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter)));
        };
    if (key == null) {
      throw new IllegalArgumentException("no key for " + Character.toString(letter));
    }
    if (Character.isUpperCase(letter)) {
      press(KeyCode.SHIFT, key);
    } else {
      press(key);
    }
  }

  private static void press(KeyCode... keys) {
    Robot robot = new Robot();
    List<KeyCode> all =
        Stream.of(keys).map(key -> key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key).toList();
    all.forEach(robot::keyPress);
    all.reversed().forEach(robot::keyRelease);
  }
}
