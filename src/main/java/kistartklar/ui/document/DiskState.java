package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Differences;
import kistartklar.store.ContentHash;
import kistartklar.store.DraftBase;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.Message;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Background;
import org.jspecify.annotations.Nullable;

/** How an open document stands to what is on disk of it. */
final class DiskState {

  final AssessmentModel model;
  private final Assessment opened;
  final ReadOnlyObjectWrapper<SaveState> state;
  final ReadOnlyObjectWrapper<Optional<Path>> file;

  /** What the draft that was opened went on from. */
  private final Optional<DraftBase> foundBase;

  private StoredDocument basis;
  private Optional<ContentHash> hash;
  private Optional<DocumentLock> lock;

  /** The content that is in the file for certain; null if none is. */
  private @Nullable Assessment filed;

  /** The content that is in the file or in the draft for certain; null if none is. */
  private @Nullable Assessment kept;

  /** What is told of a change by somebody else; null while there is nothing to decide. */
  private @Nullable Message conflict;

  DiskState(OpenedDocument opened, AssessmentModel model) {
    this.model = model;
    this.opened = opened.document().assessment();
    basis = opened.document();
    hash = opened.hash();
    foundBase = opened.base();
    lock = opened.lock();
    kept = basis.assessment();
    filed = opened.file().isPresent() ? kept : null;
    file = new ReadOnlyObjectWrapper<>(opened.file());
    state = new ReadOnlyObjectWrapper<>(opened.state());
  }

  /** The document as it was last on disk. */
  StoredDocument basis() {
    return basis;
  }

  /** The document as it would be saved now. */
  StoredDocument document() {
    return basis.withAssessment(model.assessment());
  }

  /**
   * What a draft would go on from now. Takes a while, so it is asked for elsewhere.
   *
   * @param unanswered contents that may be in the file by now
   */
  Supplier<Optional<DraftBase>> draftBase(Collection<Assessment> unanswered) {
    Optional<ContentHash> known = hash;
    List<Assessment> contents = List.copyOf(unanswered);
    return () -> known.map(there -> DraftBase.of(there, contents)).or(() -> foundBase);
  }

  /** Whether the document was never in a file. */
  boolean neverHadFile() {
    return file.get().isEmpty() && foundBase.isEmpty();
  }

  Optional<Assessment> lastInFile() {
    return Optional.ofNullable(filed);
  }

  boolean isReadOnly() {
    return model.readOnlyProperty().get();
  }

  boolean hasFailed() {
    return state.get() instanceof SaveState.Failed;
  }

  /** Whether what was entered is nowhere on a disk, and waiting for the user does not help. */
  boolean isAtRisk() {
    return hasFailed()
        || (state.get() instanceof SaveState.ChangedOutside outside && !outside.draftKept());
  }

  /** Whether only the draft can take what is entered. */
  boolean isDraftOnly() {
    return file.get().isEmpty() || isConflict();
  }

  /** Whether somebody else changed the file, and it is not decided what counts. */
  boolean isConflict() {
    return conflict != null;
  }

  boolean isUnsaved() {
    return !model.assessment().equals(isDraftOnly() ? kept : filed);
  }

  /** Whether all that was entered is in the file, as far as is known. */
  boolean isSafe() {
    return !isUnsaved() && state.get() instanceof SaveState.Saved;
  }

  /** Whether nothing that was entered here was replaced in what somebody else wrote. */
  boolean holdsAllOfMine(LoadResult.Loaded theirs) {
    Assessment found = theirs.document().assessment();
    return found.id().equals(model.assessment().id())
        && Differences.suggestion(Optional.of(opened), model.assessment(), found).values().stream()
            .allMatch(Choice.THEIRS::equals);
  }

  /** What a save must find in the file. */
  Expectation expectation() {
    return hash.<Expectation>map(Expectation.Unchanged::new).orElseGet(Expectation.Absent::new);
  }

  /** What is saved from now on is newer than that. */
  void atLeast(long revision) {
    basis = basis.withRevisionAtLeast(revision);
  }

  /** A draft was written. */
  void draftKept(StoredDocument draft) {
    kept = draft.assessment();
    if (file.get().isEmpty()) {
      basis = draft;
      state.set(isUnsaved() ? new SaveState.Saving() : new SaveState.KeptAsDraft());
    } else {
      atLeast(draft.revision());
      showConflict(true);
    }
  }

  /** A draft could not be written where nothing else can take what was entered. */
  void draftFailed(Message reason) {
    if (isConflict()) {
      showConflict(false);
    } else {
      state.set(new SaveState.Failed(reason, false));
    }
  }

  private void showConflict(boolean draft) {
    if (conflict != null) {
      state.set(new SaveState.ChangedOutside(conflict, draft));
    }
  }

  /** The file was written. */
  void saved(Assessment content, SaveResult.Saved saved) {
    // A draft written meanwhile is older than what is saved next.
    basis = saved.document().withRevisionAtLeast(basis.revision());
    hash = Optional.of(saved.hash());
    filed = content;
    kept = content;
    conflict = null;
    state.set(isUnsaved() ? new SaveState.Saving() : new SaveState.Saved(basis.modifiedAt()));
  }

  /** The document lies in another file from now on. */
  void moved(Path target, Optional<DocumentLock> itsLock) {
    lock = itsLock;
    file.set(Optional.of(target));
  }

  /** Somebody else changed the file. */
  void changedOutside(Message reason) {
    conflict = reason;
  }

  /** Whether nothing would be lost of what somebody else wrote: the document says that here too. */
  boolean knows(LoadResult.Loaded theirs) {
    Assessment found = theirs.document().assessment();
    return found.equals(filed) || found.equals(model.assessment());
  }

  /** What somebody else wrote is known, and it is decided that it may be replaced. */
  void accepted(LoadResult.Loaded theirs) {
    basis = theirs.document().withRevisionAtLeast(basis.revision());
    hash = Optional.of(theirs.hash());
    filed = theirs.document().assessment();
    conflict = null;
  }

  /** Nothing was changed since the document was read from or written to its file. */
  void rest(boolean draft) {
    if (file.get().isPresent()) {
      kept = filed;
    }
    state.set(SaveState.resting(file.get(), basis.modifiedAt(), draft));
  }

  /** The lock held on the file, if there is one. */
  Optional<DocumentLock> lock() {
    return lock;
  }

  /** Somebody else took the document over, and it is safe: it can only be read from now on. */
  void lost(Message reason) {
    lock = Optional.empty();
    model.open(model.assessment(), true);
    state.set(new SaveState.ReadOnly(reason, true));
  }

  /** The lock, which whoever takes it has to release. */
  Optional<DocumentLock> takeLock() {
    Optional<DocumentLock> mine = lock;
    lock = Optional.empty();
    return mine;
  }

  /** Gives the file free, without waiting for its drive. */
  void release(Background background) {
    takeLock()
        .ifPresent(mine ->
            background.run(
                () -> {
                  mine.release();
                  return true;
                },
                done -> {},
                fault -> {}));
  }
}
