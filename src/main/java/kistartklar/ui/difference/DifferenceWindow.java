package kistartklar.ui.difference;

import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;

/** Two states side by side in a window of their own. */
public final class DifferenceWindow {

  private final Guide guide;
  private final Messages messages;

  public DifferenceWindow(Guide guide, Messages messages) {
    this.guide = guide;
    this.messages = messages;
  }

  /**
   * Shows the window; the owner waits until it is closed.
   *
   * @param accept gets the chosen state; not called if the user leaves everything as it is
   */
  public Stage show(Window owner, StatePair comparison, Consumer<Assessment> accept) {
    Stage stage = new Stage();
    DifferenceView view =
        new DifferenceView(
            guide,
            messages,
            comparison,
            new DifferenceView.Actions(SideWindow.closing(stage, accept), stage::close));
    SideWindow.show(stage, owner, view, messages.get("difference.window"));
    view.focusFirst();
    return stage;
  }
}
