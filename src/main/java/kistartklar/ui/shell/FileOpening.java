package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.store.LoadResult;
import kistartklar.store.Recovery;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.Arrival;
import kistartklar.store.local.Arrivals;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;

/** Opens files for a window: reads them elsewhere and says what came of it. */
final class FileOpening {

  /** Where a document appears. */
  private interface Target {
    Shell show(OpenedDocument opened);
  }

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Windows windows;
  private final Shell window;
  private final Arrivals arrivals;
  private final Progress progress;
  private final RecoveryOffer recovery;

  FileOpening(ShellParts parts, Dialogs dialogs, Windows windows, Shell window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.windows = windows;
    this.window = window;
    messages = parts.messages();
    arrivals = new Arrivals(parts.local());
    progress = new Progress(messages, parts.background());
    recovery = new RecoveryOffer(parts, dialogs);
  }

  /**
   * Opens a file in a window of its own; if one shows it already, that one comes forward. A file
   * that is just being opened, as by the first of two clicks, is not opened twice.
   */
  void open(Path file) {
    Optional<Shell> already = windows.showing(file);
    if (already.isPresent()) {
      already.get().comeForward();
    } else if (windows.opening().begin(file)) {
      if (FileDrop.isReport(file)) {
        wait(file, () -> parts.storage().load(file), result -> report(file, result), late -> {});
      } else {
        open(file, false, this::showFree);
      }
    }
  }

  private Shell showFree(OpenedDocument opened) {
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
            windows.open().contains(window) && window.workspace().equals(replaced)
                ? window.showHere(opened)
                : window.showFree(opened));
  }

  private void open(Path file, boolean takeOver, Target target) {
    Set<UUID> edited = windows.edited();
    wait(
        file,
        () -> arrivals.open(file, takeOver, edited),
        arrival -> arrived(file, arrival, target),
        this::release);
  }

  private void release(Arrival arrival) {
    parts.background().run(arrival::release, ignored -> {});
  }

  private <T> void wait(Path file, Callable<T> work, Consumer<T> onResult, Consumer<T> late) {
    Runnable over = () -> windows.opening().end(file);
    progress.run(
        window.notice(),
        messages.get("document.opening", Shell.fileName(file)),
        work,
        new Progress.Ends<>(
            result -> {
              try {
                onResult.accept(result);
              } finally {
                over.run();
              }
            },
            fault -> {
              over.run();
              window.unexpected(fault);
            },
            over,
            late));
  }

  private void arrived(Path file, Arrival arrival, Target target) {
    switch (arrival) {
      case Arrival.Editable(var loaded, var lock, Recovery offered) ->
          editable(file, loaded, lock, offered, target);
      case Arrival.OpenElsewhere(var loaded, var by, boolean here, boolean draft) -> {
        Optional<Shell> shown =
            here ? windows.showing(loaded.document().assessment().id()) : Optional.empty();
        shown.ifPresentOrElse(
            Shell::comeForward,
            () -> {
              SaveState.ReadOnly why = new SaveState.ReadOnly(by.reason(), true);
              Shell fresh = target.show(OpenedDocument.of(file, loaded.document(), why));
              if (draft) {
                fresh.say(messages.get("document.recovery.later"), false);
              }
            });
      }
      case Arrival.Other(LoadResult result) -> other(file, result, target);
    }
  }

  private void editable(
      Path file,
      LoadResult.Loaded loaded,
      Optional<DocumentLock> lock,
      Recovery offered,
      Target target) {
    Runnable stop = () -> release(new Arrival.Editable(loaded, lock, offered));
    Optional<Shell> same = windows.editing(loaded.document().assessment().id());
    if (same.isPresent()) {
      stop.run();
      same.get().comeForward();
      same.get().versions().offerCopy(file, loaded);
      return;
    }
    Consumer<Consumer<Shell>> goOn =
        then -> {
          Shell shown = target.show(OpenedDocument.of(file, loaded, lock));
          then.accept(shown);
          shown.versions().lookForCopies(file);
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
    Shell shown = window.showFree(OpenedDocument.copy(loaded.document()));
    NewDocumentNotice.show(
        shown, messages.get("shell.fromReport", Shell.fileName(report)), messages);
  }

  private void refuse(Path file, String key, Message reason) {
    dialogs.tell(
        messages.get(key + ".title"),
        messages.get(key + ".text", Shell.fileName(file), messages.get(reason)));
  }
}
