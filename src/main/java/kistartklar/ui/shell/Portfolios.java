package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kistartklar.portfolio.FolderReader;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.portfolio.PortfolioWindow;
import kistartklar.ui.shared.Dialogs;

/** Lists the documents of a folder in a window beside the others, which opens them. */
final class Portfolios {

  private final Messages messages;
  private final Dialogs dialogs;
  private final Settings settings;
  private final Shell shell;
  private final PortfolioWindow window;

  Portfolios(ShellParts parts, Dialogs dialogs, Shell shell) {
    this.messages = parts.messages();
    this.dialogs = dialogs;
    this.settings = parts.settings();
    this.shell = shell;
    UserDirectories own = UserDirectories.current();
    FolderReader reader =
        new FolderReader(
            parts.storage()::look, Set.of(own.drafts(), own.snapshots()), parts.clock());
    window = new PortfolioWindow(messages, parts.guide(), reader, parts.background());
  }

  void choose() {
    chooseFolder()
        .ifPresent(folder ->
            window.show(folder, shell.scene().getWindow(), this::open, this::chooseFolder));
  }

  private Optional<Path> chooseFolder() {
    Optional<Path> chosen =
        dialogs.chooseFolder(messages.get("portfolio.choose"), settings.folder());
    chosen.ifPresent(folder -> settings.change(now -> now.withLastFolder(folder)));
    return chosen;
  }

  private void open(Path document) {
    if (shell.workspace().isEmpty()) {
      shell.comeForward(); // It is this one that will show the document.
    }
    shell.open(document);
  }
}
