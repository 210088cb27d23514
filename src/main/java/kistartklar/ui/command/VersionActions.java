package kistartklar.ui.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.LoadResult;
import kistartklar.store.SameDocument.Copy;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.difference.DifferenceWindow;
import kistartklar.ui.difference.StatePair;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.history.HistoryView;
import kistartklar.ui.history.HistoryWindow;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.workspace.Workspace;

/** Other states of the open document: earlier ones, those of other writers, copies beside it. */
public final class VersionActions {

  private final ShellParts parts;
  private final Messages messages;
  private final DocumentWindow window;
  private final DifferenceWindow differences;
  private final HistoryWindow history;
  private final ConflictCopies copies;

  VersionActions(ShellParts parts, Dialogs dialogs, DocumentWindow window) {
    this.parts = parts;
    this.window = window;
    messages = parts.messages();
    differences = new DifferenceWindow(parts.guide(), messages);
    history = new HistoryWindow(parts.guide(), messages, parts.background());
    copies = new ConflictCopies(parts, dialogs, window, this);
  }

  private void withOpen(Consumer<DocumentSession> action) {
    window.workspace().map(Workspace::session).ifPresent(action);
  }

  /** Lists earlier states of the open document, to look at and to restore. */
  public void showHistory() {
    withOpen(session -> {
      Assessment now = session.model().assessment();
      boolean editable = !session.model().readOnlyProperty().get();
      history.show(
          window.stage(),
          new HistoryView.Present(now, editable, parts.clock().getZone(), parts.worksheets()),
          () -> parts.local().snapshots().list(now.id()),
          this::restoreInPlace,
          this::openAsNew);
    });
  }

  /** Puts an earlier state in the place of the present one; undo brings that back. */
  void restoreInPlace(StoredDocument state) {
    withOpen(session ->
        session
            .adopt(state.assessment(), state.revision())
            .ifPresentOrElse(this::tell, () -> offerToTakeBack(session.model())));
  }

  /** As long as nothing else is done, which would be taken back instead. */
  private void offerToTakeBack(AssessmentModel model) {
    Banner notice = window.notice();
    String words = messages.get("document.restored");
    notice.show(
        words,
        false,
        new Action(messages.get("document.restored.undo"), model::undo),
        new Action(messages.get("dialog.close"), notice::hide));
    Assessment restored = model.assessment();
    model
        .assessmentProperty()
        .subscribe(now -> {
          if (!now.equals(restored)) {
            notice.hideIfSaying(words);
          }
        });
  }

  /** Opens a state as a document of its own, which is not saved to a file yet. */
  public void openAsNew(StoredDocument state) {
    window.showFree(OpenedDocument.copy(state));
  }

  /**
   * Lets the user bring the open state and another one together.
   *
   * @param common the state both came from, if known
   * @param nameKey text for what the user knows the other state by
   * @param accept gets what is to be from now on; not called if all stays as it is
   */
  public void compare(
      Optional<Assessment> common,
      Assessment theirs,
      String nameKey,
      Consumer<Assessment> accept,
      Object... nameArguments) {
    withOpen(session ->
        differences.show(
            window.stage(),
            new StatePair(
                common,
                session.model().assessment(),
                theirs,
                messages.get("document.mine"),
                messages.get(nameKey, nameArguments),
                parts.worksheets()),
            accept));
  }

  /** Shows what somebody else wrote into the file and what is here, to be brought together. */
  void compareOutside() {
    withOpen(session -> {
      Optional<Assessment> common = session.lastInFile();
      session.loadTheirs(
          theirs ->
              compare(
                  common,
                  theirs.document().assessment(),
                  "document.theirs",
                  merged -> resolve(session, merged, theirs)),
          this::tell);
    });
  }

  /** What is here replaces what somebody else wrote into the file. */
  void keepMine() {
    withOpen(session ->
        session.loadTheirs(
            theirs -> resolve(session, session.model().assessment(), theirs), this::tell));
  }

  private void resolve(DocumentSession session, Assessment merged, LoadResult.Loaded theirs) {
    session.resolve(merged, theirs, () -> {});
    window.notice().say(messages.get("document.merged"), messages, false);
  }

  private void tell(Message trouble) {
    window.notice().say(messages.get(trouble), messages, true);
  }

  /** Looks for other files in the folder that hold the same document with another content. */
  void lookForCopies(Path file) {
    withOpen(session -> copies.look(session, file));
  }

  /**
   * Offers to compare the open document with a second version of it that was to be opened; nothing
   * if it is the same file by another way to it.
   */
  void offerCopy(Path file, LoadResult.Loaded loaded) {
    withOpen(session -> {
      Optional<Path> shown = session.fileProperty().get();
      parts
          .background()
          .run(
              () -> shown.isPresent() && Files.isSameFile(shown.get(), file),
              same -> {
                if (!same) {
                  copies.offerOpened(session, new Copy(file, loaded));
                }
              },
              gone -> {});
    });
  }
}
