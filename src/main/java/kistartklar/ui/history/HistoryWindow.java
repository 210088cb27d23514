package kistartklar.ui.history;

import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.guide.Guide;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;
import kistartklar.ui.difference.SideWindow;
import kistartklar.ui.shared.Background;

/** The earlier states of a document in a window of their own; the document's window waits. */
public final class HistoryWindow {

  private final Guide guide;
  private final Messages messages;
  private final Background background;

  public HistoryWindow(Guide guide, Messages messages, Background background) {
    this.guide = guide;
    this.messages = messages;
    this.background = background;
  }

  /**
   * Shows the window.
   *
   * @param restore gets the state that is to be put in the place of the present one
   * @param openAsNew gets the state that is to be opened as a document of its own
   */
  public Stage show(
      Window owner,
      HistoryView.Present present,
      EarlierStates states,
      Consumer<StoredDocument> restore,
      Consumer<StoredDocument> openAsNew) {
    Stage stage = new Stage();
    HistoryView view =
        new HistoryView(
            guide,
            messages,
            present,
            new HistoryActions(
                SideWindow.closing(stage, restore),
                SideWindow.closing(stage, openAsNew),
                stage::close));
    SideWindow.show(stage, owner, view, messages.get("history.window"));
    background.run(states::list, view::show);
    return stage;
  }
}
