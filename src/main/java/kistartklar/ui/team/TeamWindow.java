package kistartklar.ui.team;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import kistartklar.ui.shared.Stylesheets;

/** Windows over a document, which cannot be edited elsewhere meanwhile. */
public final class TeamWindow {

  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 440;

  private TeamWindow() {}

  /** Prepares a window; it is shown by the caller. */
  public static Stage over(Stage owner, Parent view, String title, double width, double height) {
    Stage stage = new Stage();
    Scene scene = new Scene(view, width, height);
    Stylesheets.addTo(scene);
    scene.getPreferences().setColorScheme(owner.getScene().getPreferences().getColorScheme());
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    return stage;
  }
}
