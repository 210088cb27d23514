package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.LockResult;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.CloseDialogue;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.NewFile;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.FileKind;
import kistartklar.ui.shared.Dialogs.Question;
import kistartklar.ui.workspace.Workspace;

/** Who may do what with the open document, and what this PC keeps of it. */
public final class AccessActions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final FileOpening opening;

  AccessActions(ShellParts parts, Dialogs dialogs, DocumentWindow window, FileOpening opening) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    this.opening = opening;
    messages = parts.messages();
  }

  /** Edits a document that somebody else has open, once the user has been told what that means. */
  public void takeOver() {
    openFile()
        .filter(file -> sure("document.takeOver"))
        .ifPresent(file -> {
          opening.openHere(file, true);
        });
  }

  private Optional<Path> openFile() {
    return window.workspace().flatMap(open -> open.session().fileProperty().get());
  }

  /** Asks whether the user wants something of which the texts tell what follows. */
  private boolean sure(String key) {
    return dialogs
        .ask(
            new Question<>(
                messages.get(key + ".title"),
                messages.get(key + ".text"),
                List.of(new Choice<>(true, messages.get(key + ".yes"), true))))
        .orElse(false);
  }

  /**
   * Saves a copy of a document that can only be read. What somebody else has open becomes a
   * document of its own, and the window goes on with it. What a newer program wrote is copied byte
   * by byte: of what is not understood here nothing may be lost.
   */
  void saveCopy() {
    window
        .workspace()
        .ifPresent(open ->
            dialogs
                .chooseTarget(
                    FileKind.DOCUMENT, open.suggestedName("kicheck"), parts.settings().folder())
                .ifPresent(target -> saveCopy(open.session(), target)));
  }

  private void saveCopy(DocumentSession session, Path target) {
    if (!(session.state() instanceof SaveState.ReadOnly(var ignored, boolean openElsewhere))) {
      return;
    }
    Path file = session.fileProperty().get().orElseThrow();
    if (openElsewhere) {
      StoredDocument copy = session.document().asCopy();
      copy(
          target,
          () -> {
            NewFile saved = NewFile.save(parts.storage(), copy, target);
            saved.release();
            return trouble(saved.result());
          },
          () -> opening.openHere(target, false));
    } else {
      copy(
          target,
          () -> copyUnopened(file, target),
          () ->
              window
                  .notice()
                  .say(messages.get("document.copied", FileNames.of(target)), messages, false));
    }
  }

  /** Copies a file onto another that nobody has open. */
  private Optional<Message> copyUnopened(Path file, Path target) {
    return switch (parts.storage().lock(target)) {
      case LockResult.Taken taken -> Optional.of(taken.reason());
      case LockResult.Unavailable ignored -> parts.storage().copy(file, target);
      case LockResult.Acquired(DocumentLock lock) -> {
        try {
          yield parts.storage().copy(file, target);
        } finally {
          lock.release();
        }
      }
    };
  }

  private static Optional<Message> trouble(SaveResult result) {
    return switch (result) {
      case SaveResult.Saved ignored -> Optional.empty();
      case SaveResult.ChangedOutside(Message reason) -> Optional.of(reason);
      case SaveResult.Failed(Message reason) -> Optional.of(reason);
    };
  }

  private void copy(Path target, Callable<Optional<Message>> work, Runnable then) {
    new CancellableWork(messages, parts.background())
        .run(
            window.notice(),
            messages.get("document.copying", FileNames.of(target)),
            work,
            new CancellableWork.Ends<>(
                trouble ->
                    trouble.ifPresentOrElse(
                        reason ->
                            dialogs.tell(
                                messages.get("dialog.notSaved.title"), messages.get(reason)),
                        then),
                window::unexpected,
                () -> {},
                late -> {}));
  }

  /**
   * Deletes what this PC keeps of the open document besides its file. The document is closed
   * before, so that nothing is kept anew.
   */
  public void forget() {
    window
        .workspace()
        .map(Workspace::session)
        .ifPresent(session -> {
          if (session.state() instanceof SaveState.Waiting) {
            forget(session);
          } else {
            session.save(() -> forget(session)); // What is not saved by then may not be forgotten.
          }
        });
  }

  private void forget(DocumentSession session) {
    if (CloseDialogue.isUnsafe(session) || session.state() instanceof SaveState.Saving) {
      dialogs.tell(
          messages.get("document.forget.unsaved.title"),
          messages.get("document.forget.unsaved.text"));
    } else if (sure("document.forget")) {
      UUID id = session.model().assessment().id();
      Optional<Path> file = session.fileProperty().get();
      window.leave(() -> forget(id, file));
    }
  }

  private void forget(UUID id, Optional<Path> file) {
    window.showStart();
    parts
        .settings()
        .change(
            now -> file.map(now::without).orElse(now),
            () ->
                parts
                    .background()
                    .run(
                        () -> parts.local().data().forget(id, file),
                        troubles ->
                            window.say(
                                troubles.stream()
                                    .findFirst()
                                    .map(messages::get)
                                    .orElseGet(() -> messages.get("document.forgotten")),
                                !troubles.isEmpty())));
  }
}
