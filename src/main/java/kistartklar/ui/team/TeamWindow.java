package kistartklar.ui.team;

import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/** Windows over a document, which cannot be edited elsewhere meanwhile. */
public final class TeamWindow {

  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 440;

  private TeamWindow() {}

  /** Prepares a window; it is shown by the caller. */
  public static Stage over(Stage owner, Parent view, String title, double width, double height) {
    Stage stage = new Stage();
    ScreenRoom.fill(stage, owner, view, new Size(width, height, LEAST_WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    return stage;
  }
}
