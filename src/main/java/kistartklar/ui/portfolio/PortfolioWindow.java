package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.guide.Guide;
import kistartklar.portfolio.FolderReader;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/** The window of the list. It stands beside the main window, so that one can work in both. */
public final class PortfolioWindow {

  private static final double WIDTH = 1040;
  private static final double HEIGHT = 700;
  private static final double LEAST_WIDTH = 860;
  private static final double LEAST_HEIGHT = 460;

  private final Messages messages;
  private final Guide guide;
  private final FolderReader reader;
  private final Background background;

  public PortfolioWindow(
      Messages messages, Guide guide, FolderReader reader, Background background) {
    this.messages = messages;
    this.guide = guide;
    this.reader = reader;
    this.background = background;
  }

  /**
   * Shows the documents of a folder.
   *
   * @param main whose looks this one has
   * @param open opens a document
   * @param chooseFolder lets another folder be chosen
   */
  public Stage show(
      Path folder, Window main, Consumer<Path> open, Supplier<Optional<Path>> chooseFolder) {
    Stage stage = new Stage();
    PortfolioView view =
        new PortfolioView(
            messages,
            guide,
            reader,
            background,
            folder,
            new PortfolioView.Actions() {
              @Override
              public void open(Path document) {
                open.accept(document);
              }

              @Override
              public Optional<Path> chooseFolder() {
                return chooseFolder.get();
              }

              @Override
              public void close() {
                stage.close();
              }
            });
    Scene scene =
        ScreenRoom.fill(stage, main, view, new Size(WIDTH, HEIGHT, LEAST_WIDTH, LEAST_HEIGHT));
    // It belongs to no other window; who changed its looks meanwhile comes back to it.
    stage.focusedProperty().subscribe(() -> Appearance.inherit(main.getScene(), scene));
    stage.setTitle(messages.get("portfolio.window"));
    stage.setOnHidden(event -> view.closed());
    stage.show();
    view.focusFirst();
    return stage;
  }
}
