package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import kistartklar.portfolio.FolderReader;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.portfolio.PortfolioWindow;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Settings;

/** Lists the documents of a folder in a window beside the others, which opens them. */
final class Portfolios {

  private final Messages messages;
  private final Dialogs dialogs;
  private final Settings settings;
  private final DocumentWindow shell;
  private final FileOpening opening;
  private final PortfolioWindow window;

  Portfolios(ShellParts parts, Dialogs dialogs, DocumentWindow shell, FileOpening opening) {
    this.messages = parts.messages();
    this.dialogs = dialogs;
    this.settings = parts.settings();
    this.shell = shell;
    this.opening = opening;
    UserDirectories own = UserDirectories.current();
    FolderReader reader =
        new FolderReader(
            parts.storage()::look, Set.of(own.drafts(), own.snapshots()), parts.clock());
    window = new PortfolioWindow(messages, parts.guide(), reader, parts.background());
  }

  void choose() {
    chooseFolder().ifPresent(this::show);
  }

  /** Lists the documents of a folder. */
  void show(Path folder) {
    window.show(folder, shell.stage(), this::open, this::chooseFolder);
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
    opening.open(document);
  }
}
