package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.store.LoadResult;
import kistartklar.store.Recovery;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.DocumentOpening;
import kistartklar.store.local.OpenResult;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.workspace.Workspace;

/** Opens files for a window: reads them elsewhere and says what came of it. */
public final class FileOpening {

  /** Where a document appears. */
  private interface Target {
    DocumentWindow show(OpenedDocument opened);
  }

  /** What a file turned out to be. */
  private sealed interface Found {

    record Report(LoadResult result) implements Found {}

    record Document(OpenResult result) implements Found {}
  }

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final OpenWindows windows;
  private final DocumentWindow window;
  private final DocumentOpening documents;
  private final CancellableWork progress;
  private final RecoveryOffer recovery;

  FileOpening(ShellParts parts, Dialogs dialogs, OpenWindows windows, DocumentWindow window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.windows = windows;
    this.window = window;
    messages = parts.messages();
    documents = new DocumentOpening(parts.local());
    progress = new CancellableWork(messages, parts.background());
    recovery = new RecoveryOffer(parts, dialogs);
  }

  /**
   * Opens a file in a window of its own; if one shows it already, that one comes forward. A file
   * that is just being opened, as by the first of two clicks, is not opened twice.
   */
  public void open(Path file) {
    Optional<DocumentWindow> already = windows.showing(file);
    if (already.isPresent()) {
      already.get().comeForward();
    } else if (windows.opening().begin(file)) {
      Set<UUID> edited = windows.edited();
      wait(
          file,
          () -> read(file, edited),
          found -> {
            switch (found) {
              case Found.Report(LoadResult result) -> report(file, result);
              case Found.Document(OpenResult result) -> arrived(file, result, this::showFree);
            }
          },
          found -> {
            if (found instanceof Found.Document(OpenResult result)) {
              release(result);
            }
          });
    }
  }

  private Found read(Path file, Set<UUID> edited) {
    return parts.storage().isReport(file)
        ? new Found.Report(parts.storage().load(file))
        : new Found.Document(worded(file, documents.open(file, false, edited)));
  }

  /** What is no document either is told by what its name promises. */
  private OpenResult worded(Path file, OpenResult result) {
    return result instanceof OpenResult.Other(LoadResult.Damaged _)
            && parts.storage().load(file) instanceof LoadResult.Damaged damaged
        ? new OpenResult.Other(damaged)
        : result;
  }

  private DocumentWindow showFree(OpenedDocument opened) {
    return window.showFree(opened);
  }

  /**
   * Opens a file in the place of the document that this window shows, unless it shows another by
   * then.
   *
   * @param takeOver whether the user wants it even if somebody else has it
   */
  void openHere(Path file, boolean takeOver) {
    Optional<Workspace> replaced = window.workspace();
    open(
        file,
        takeOver,
        opened ->
            windows.contains(window) && window.workspace().equals(replaced)
                ? window.showHere(opened)
                : window.showFree(opened));
  }

  private void open(Path file, boolean takeOver, Target target) {
    Set<UUID> edited = windows.edited();
    wait(
        file,
        () -> documents.open(file, takeOver, edited),
        result -> arrived(file, result, target),
        this::release);
  }

  private void release(OpenResult result) {
    parts.background().run(result::release, ignored -> {});
  }

  private <T> void wait(Path file, Callable<T> work, Consumer<T> onResult, Consumer<T> late) {
    Runnable over = () -> windows.opening().end(file);
    progress.run(
        window.notice(),
        messages.get("document.opening", FileNames.of(file)),
        work,
        new CancellableWork.Ends<>(
            result -> {
              try {
                onResult.accept(result);
              } catch (RuntimeException fault) {
                late.accept(result);
                report(fault);
                tellFault(file);
              } finally {
                over.run();
              }
            },
            fault -> {
              over.run();
              window.unexpected(fault);
              tellFault(file);
            },
            over,
            late));
  }

  /** Passes a fault on as if it had come from elsewhere, to be noted and told with its details. */
  private void report(RuntimeException fault) {
    parts
        .background()
        .run(
            () -> {
              throw fault;
            },
            never -> {});
  }

  private void tellFault(Path file) {
    dialogs.tell(
        messages.get("dialog.fault.title"), messages.get("dialog.fault.text", FileNames.of(file)));
  }

  private void arrived(Path file, OpenResult result, Target target) {
    switch (result) {
      case OpenResult.Editable(var loaded, var lock, Recovery offered) ->
          editable(file, loaded, lock, offered, target);
      case OpenResult.OpenElsewhere(var loaded, var by, boolean here, boolean draft) -> {
        Optional<DocumentWindow> shown =
            here ? windows.showing(loaded.document().assessment().id()) : Optional.empty();
        shown.ifPresentOrElse(
            DocumentWindow::comeForward,
            () -> {
              SaveState.ReadOnly why = new SaveState.ReadOnly(by.reason(), true);
              DocumentWindow fresh = target.show(OpenedDocument.of(file, loaded.document(), why));
              if (draft) {
                fresh.say(messages.get("document.recovery.later"), false);
              }
            });
      }
      case OpenResult.Other(LoadResult read) -> other(file, read, target);
    }
  }

  private void editable(
      Path file,
      LoadResult.Loaded loaded,
      Optional<DocumentLock> lock,
      Recovery offered,
      Target target) {
    Runnable stop = () -> release(new OpenResult.Editable(loaded, lock, offered));
    Optional<DocumentWindow> same = windows.editing(loaded.document().assessment().id());
    if (same.isPresent()) {
      stop.run();
      same.get().comeForward();
      same.get().commands().versions().offerCopy(file, loaded);
      return;
    }
    Consumer<Consumer<DocumentWindow>> goOn =
        then -> {
          DocumentWindow shown = target.show(OpenedDocument.of(file, loaded, lock));
          try {
            then.accept(shown);
            shown.commands().versions().lookForCopies(file);
          } catch (RuntimeException fault) {
            shown.unexpected(fault); // The document is open all the same.
          }
        };
    switch (offered) {
      case Recovery.Offer(StoredDocument draft) ->
          recovery.ask(loaded.document(), draft, true, goOn, stop);
      case Recovery.Compare(StoredDocument draft) ->
          recovery.ask(loaded.document(), draft, false, goOn, stop);
      default -> goOn.accept(shown -> {});
    }
  }

  private void other(Path file, LoadResult result, Target target) {
    switch (result) {
      case LoadResult.NewerFormat newer ->
          target.show(
              OpenedDocument.of(
                  file, newer.document(), new SaveState.ReadOnly(newer.reason(), false)));
      case LoadResult.Damaged(Message reason) -> refuse(file, "dialog.damaged", reason);
      case LoadResult.Unreadable(Message reason) -> refuse(file, "dialog.unreadable", reason);
      case LoadResult.Loaded ignored -> throw new IllegalStateException("it can be edited");
    }
  }

  private void report(Path file, LoadResult result) {
    if (result instanceof LoadResult.Loaded loaded) {
      continueFrom(file, loaded);
    } else {
      other(file, result, window::showFree);
    }
  }

  /**
   * A report is a state of long ago: going on from it makes a document of its own, which never
   * fights with the one that the report was made from.
   */
  private void continueFrom(Path report, LoadResult.Loaded loaded) {
    DocumentWindow shown = window.showFree(OpenedDocument.copy(loaded.document()));
    NewDocumentNotice.show(shown, messages.get("shell.fromReport", FileNames.of(report)), messages);
  }

  private void refuse(Path file, String key, Message reason) {
    dialogs.tell(
        messages.get(key + ".title"),
        messages.get(key + ".text", FileNames.of(file), messages.get(reason)));
  }
}
