package kistartklar.ui.about;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/** The window that tells about the program. */
public final class AboutWindow {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 640;
  private static final double LEAST_HEIGHT = 480;

  private AboutWindow() {}

  /**
   * Shows it above its owner.
   *
   * @param log folder of the log
   */
  public static Stage show(Window owner, Messages messages, SystemFacts facts, Path log) {
    Stage stage = new Stage();
    AboutView view =
        new AboutView(
            messages,
            facts,
            log.toString(),
            words ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)),
            stage::close);
    ScreenRoom.fill(stage, owner, view, new Size(WIDTH, HEIGHT, WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.get("about.title"));
    stage.show();
    view.focusFirst();
    return stage;
  }
}
