package kistartklar.ui.glossary;

import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.guide.Glossary;
import kistartklar.text.Messages;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/** The window with all terms. It may stay open beside the work. */
public final class GlossaryWindow {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 640;
  private static final double LEAST_HEIGHT = 400;

  private GlossaryWindow() {}

  /** Shows it above its owner. */
  public static Stage show(Window owner, Glossary glossary, Messages messages) {
    Stage stage = new Stage();
    GlossaryView view = new GlossaryView(glossary, messages, stage::close);
    ScreenRoom.fill(stage, owner, view, new Size(WIDTH, HEIGHT, WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.setTitle(messages.get("glossary.title"));
    stage.show();
    view.focusFirst();
    return stage;
  }
}
