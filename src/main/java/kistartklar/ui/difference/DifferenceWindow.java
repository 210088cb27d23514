package kistartklar.ui.difference;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Stylesheets;

/**
 * Two states side by side in a window of their own. While it is open the document's window waits,
 * so that nothing is entered there that the result would not contain.
 */
public final class DifferenceWindow {

  private static final double WIDTH = 1040;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;

  private final Guide guide;
  private final Messages messages;

  public DifferenceWindow(Guide guide, Messages messages) {
    this.guide = guide;
    this.messages = messages;
  }

  /**
   * Shows the window.
   *
   * @param accept gets the chosen state; not called if the user leaves everything as it is
   */
  public Stage show(Window owner, Comparison comparison, Consumer<Assessment> accept) {
    Stage stage = new Stage();
    DifferenceView view =
        new DifferenceView(
            guide,
            messages,
            comparison,
            new DifferenceView.Actions(
                chosen -> {
                  stage.close();
                  accept.accept(chosen);
                },
                stage::close));
    Scene scene =
        new Scene(view, Math.min(WIDTH, owner.getWidth()), Math.min(HEIGHT, owner.getHeight()));
    scene.getPreferences().setColorScheme(owner.getScene().getPreferences().getColorScheme());
    Stylesheets.addTo(scene);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.get("difference.window"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.show();
    view.focusFirst();
    return stage;
  }
}
