package kistartklar.ui.workspace;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Announcer;

/**
 * Speaks the state of saving when it becomes another one. That what was entered is saved once more
 * every second is not told again and again.
 */
final class SaveAnnouncer {

  private final Node line;
  private Optional<Class<?>> last = Optional.empty();

  /**
   * @param line where the state stands
   */
  SaveAnnouncer(Node line) {
    this.line = line;
  }

  void tell(SaveState state, String words) {
    line.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (state instanceof SaveState.Saving) {
      return;
    }
    Optional<Class<?>> now = Optional.of(state.getClass());
    if (last.isPresent() && !last.equals(now)) {
      Announcer.say(line.getScene(), words);
    }
    last = now;
  }
}
