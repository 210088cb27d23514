package kistartklar.ui.meeting;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Announcer;
import org.jspecify.annotations.Nullable;

/** The question as a whole, where the keyboard answers it. */
final class MeetingPage extends VBox implements Announcer.Place {

  private final Announcer announcer;

  MeetingPage(Announcer announcer) {
    this.announcer = announcer;
    setFocusTraversable(true);
    // Not a group: the bridges to screen readers pass groups over.
    setAccessibleRole(AccessibleRole.TEXT);
  }

  @Override
  public Announcer announcer() {
    return announcer;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return announcer.answer(
        this, attribute, () -> super.queryAccessibleAttribute(attribute, parameters));
  }
}
