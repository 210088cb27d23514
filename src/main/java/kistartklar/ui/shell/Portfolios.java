package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.stage.Stage;
import kistartklar.portfolio.FolderReader;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.portfolio.PortfolioWindow;
import kistartklar.ui.shared.Dialogs;

/** Lists the documents of a folder in a window beside this one, which opens them. */
final class Portfolios {

  private final Messages messages;
  private final Dialogs dialogs;
  private final Settings settings;
  private final Stage main;
  private final Consumer<Path> open;
  private final PortfolioWindow window;

  /**
   * @param main comes to the front when a document is opened from the list
   * @param open opens a document in the main window
   */
  Portfolios(ShellParts parts, Dialogs dialogs, Stage main, Consumer<Path> open) {
    this.messages = parts.messages();
    this.dialogs = dialogs;
    this.settings = parts.settings();
    this.main = main;
    this.open = open;
    UserDirectories own = UserDirectories.current();
    FolderReader reader =
        new FolderReader(
            parts.storage()::load, Set.of(own.drafts(), own.snapshots()), parts.clock());
    window = new PortfolioWindow(messages, parts.guide(), reader, parts.background());
  }

  void choose() {
    chooseFolder()
        .ifPresent(folder ->
            window.show(
                folder,
                main.getScene().getPreferences().getColorScheme(),
                this::open,
                this::chooseFolder));
  }

  private Optional<Path> chooseFolder() {
    Optional<Path> chosen =
        dialogs.chooseFolder(messages.get("portfolio.choose"), settings.folder());
    chosen.ifPresent(folder -> settings.change(now -> now.withLastFolder(folder)));
    return chosen;
  }

  private void open(Path document) {
    main.setIconified(false);
    main.toFront();
    main.requestFocus();
    open.accept(document);
  }
}
