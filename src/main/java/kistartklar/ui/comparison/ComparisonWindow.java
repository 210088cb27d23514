package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/**
 * The window of the comparison. It stands beside the document's window, so that a question can be
 * looked at while what changed stays in view, and follows what is entered there.
 */
public final class ComparisonWindow {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;

  private final Stage stage = new Stage();
  private final ComparisonView view;

  public ComparisonWindow(ComparisonParts parts, Optional<OpenDocument> open, Window owner) {
    view = new ComparisonView(parts, open, stage::close);
    double height = Math.min(HEIGHT, owner.getHeight());
    ScreenRoom.fill(stage, owner, view, new Size(WIDTH, height, LEAST_WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.setTitle(parts.words().get("window"));
  }

  /** Shows the window, or brings it to the front. */
  public void show() {
    stage.show();
    stage.toFront();
    view.focusFirst();
  }

  /** Reads files into the comparison. */
  public void read(List<Path> files) {
    view.read(files);
  }

  public Stage stage() {
    return stage;
  }
}
