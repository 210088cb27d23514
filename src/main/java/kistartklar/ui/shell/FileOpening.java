package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;

/** Opens files for a window: reads them elsewhere and says what came of it. */
final class FileOpening {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Windows windows;
  private final Shell window;

  FileOpening(ShellParts parts, Dialogs dialogs, Windows windows, Shell window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.windows = windows;
    this.window = window;
    messages = parts.messages();
  }

  /** Opens a file in a window of its own; if one shows it already, that one comes forward. */
  void open(Path file) {
    Optional<Shell> already = windows.showing(file);
    if (already.isPresent()) {
      already.get().comeForward();
    } else {
      parts.background().run(() -> parts.storage().load(file), result -> opened(file, result));
    }
  }

  private void opened(Path file, LoadResult result) {
    switch (result) {
      case LoadResult.Loaded loaded when FileDrop.isReport(file) -> continueFrom(file, loaded);
      case LoadResult.Loaded loaded -> window.showFree(OpenedDocument.of(file, loaded));
      case LoadResult.NewerFormat newer -> window.showFree(OpenedDocument.of(file, newer));
      case LoadResult.Damaged(Message reason) -> refuse(file, "dialog.damaged", reason);
      case LoadResult.Unreadable(Message reason) -> refuse(file, "dialog.unreadable", reason);
    }
  }

  /**
   * A report is a state of long ago: going on from it makes a document of its own, which never
   * fights with the one that the report was made from.
   */
  private void continueFrom(Path report, LoadResult.Loaded loaded) {
    Shell shown = window.showFree(OpenedDocument.copy(loaded.document()));
    shown
        .notice()
        .show(
            messages.get("shell.fromReport", Shell.fileName(report)),
            false,
            new Banner.Action(messages.get("shell.fromReport.save"), shown.document()::chooseFile),
            new Banner.Action(messages.get("dialog.close"), shown.notice()::hide));
  }

  private void refuse(Path file, String key, Message reason) {
    dialogs.tell(
        messages.get(key + ".title"),
        messages.get(key + ".text", Shell.fileName(file), messages.get(reason)));
  }
}
