package kistartklar.ui.preview;

import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/** The window of the print preview. */
public final class PreviewWindow {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 420;

  private final Messages messages;
  private final Background background;
  private final Printing printing;

  public PreviewWindow(Messages messages, Background background, Printing printing) {
    this.messages = messages;
    this.background = background;
    this.printing = printing;
  }

  /**
   * Shows a PDF in a window of its own, which stays above its owner.
   *
   * @param pdf the whole file; not to be changed afterwards
   * @param documentName stands in the title and in the print queue
   */
  public Stage show(Window owner, byte[] pdf, String documentName, PreviewActions actions) {
    Stage stage = new Stage();
    PreviewView view =
        new PreviewView(messages, background, printing, actions, pdf, documentName, stage::close);
    double height = Math.min(HEIGHT, owner.getHeight());
    ScreenRoom.fill(stage, owner, view, new Size(WIDTH, height, LEAST_WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.setTitle(messages.get("preview.title", documentName));
    stage.show();
    return stage;
  }
}
