package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/**
 * Brings every change of an open document to the disk a moment later: into its file, or into a
 * draft while there is none or it cannot be written. One save runs at a time, and each takes the
 * latest state.
 */
final class Saver {

  private final Storage storage;
  private final DiskState diskState;
  private final DiskQueue disk;
  private final DraftKeeper drafts;
  private final StateKeeper states;
  private final OneTimer timer;
  private final LateDraft lateDraft;

  /** What may be in the file since a drive was given up that had not answered yet. */
  private final Set<Assessment> unanswered = new HashSet<>();

  private boolean ended;

  Saver(Storage storage, Background background, DiskState diskState, StateKeeper states) {
    this.storage = storage;
    this.diskState = diskState;
    this.states = states;
    disk =
        new DiskQueue(
            background,
            DocumentSession.PATIENCE,
            this::onSilence,
            DocumentSession.SLOW,
            this::onLate);
    drafts = new DraftKeeper(storage, background);
    timer = new OneTimer(background, this::onTimer);
    lateDraft = new LateDraft(diskState, disk, this);
  }

  DiskQueue disk() {
    return disk;
  }

  DraftKeeper drafts() {
    return drafts;
  }

  /** Nothing is saved any more. */
  void end() {
    ended = true;
    timer.stop();
  }

  void changed() {
    if (ended || diskState.isReadOnly()) {
      return;
    }
    if (diskState.isUnsaved()) {
      states.changed();
      if (diskState.hasFailed()) {
        timer.stop();
      } else if (!diskState.isConflict() && !disk.silent()) {
        diskState.state.set(new SaveState.Saving());
      }
      timer.start(DocumentSession.DELAY);
    } else if (!disk.busy() && timer.runs() && !diskState.hasFailed()) {
      timer.stop();
      if (!diskState.isConflict()) {
        diskState.rest(drafts.onDisk());
      }
    }
  }

  private void onTimer() {
    if (disk.silent()) {
      onSilence();
      return;
    }
    if (disk.slow() && (disk.busy() || !diskState.isDraftOnly())) {
      onLate();
    }
    save(() -> {});
  }

  /** The file takes long to be written: what was entered is kept on this PC meanwhile. */
  private void onLate() {
    if (!ended && !diskState.isReadOnly()) {
      lateDraft.keep();
    }
  }

  /** The drive does not answer: what was entered is kept on this PC meanwhile. */
  private void onSilence() {
    if (ended || diskState.isReadOnly()) {
      return;
    }
    if (diskState.file.get().isEmpty()) {
      lateDraft.keep(); // Only the choice of a file waits; the document itself is here.
      return;
    }
    if (!diskState.isUnsaved()) {
      diskState.state.set(new SaveState.Waiting(true));
      return;
    }
    keepDraft(safe -> {
      if (disk.silent()) {
        diskState.state.set(new SaveState.Waiting(safe));
      }
    });
  }

  /** Keeps what was entered as a draft at once, whatever else went wrong, and saves it as usual. */
  void secure() {
    if (!ended && !diskState.isReadOnly() && diskState.isUnsaved()) {
      keepDraft(safe -> {});
      save(() -> {});
    }
  }

  /** Keeps a draft beside whatever else is going on; tells whether it could be kept. */
  void keepDraft(Consumer<Boolean> then) {
    drafts.keep(
        diskState.document(),
        diskState.draftBase(unanswered),
        result -> {
          switch (result) {
            case SaveResult.Saved saved -> diskState.draftKept(saved.document());
            case SaveResult.ChangedOutside(Message reason) -> draftFailed(reason);
            case SaveResult.Failed(Message reason) -> draftFailed(reason);
          }
          then.accept(result instanceof SaveResult.Saved);
        });
  }

  private void draftFailed(Message reason) {
    if (diskState.file.get().isEmpty()) {
      diskState.draftFailed(reason); // Nothing else can take what was entered.
    }
  }

  /**
   * Saves now what is not saved yet, and tries again what failed. Calls back when it is settled.
   */
  void save(Runnable then) {
    timer.stop();
    disk.add(() -> store(then));
  }

  /** Does the same as a part of a running job. */
  void store(Runnable then) {
    boolean failed = diskState.hasFailed();
    if (diskState.isReadOnly() || (!diskState.isUnsaved() && !failed)) {
      if (diskState.state.get() instanceof SaveState.Saving) {
        diskState.rest(drafts.onDisk()); // What was to be saved was taken back meanwhile.
      }
      settled(then);
      return;
    }
    Optional<Path> target = diskState.isDraftOnly() ? Optional.empty() : diskState.file.get();
    Runnable write = () -> target.ifPresentOrElse(path -> file(path, then), () -> draft(then));
    states
        .beforeSave(diskState.basis(), target)
        .ifPresentOrElse(
            keep ->
                work(
                    keep,
                    reason -> {
                      states.tell(reason);
                      write.run();
                    },
                    fault -> write.run()),
            write);
  }

  private void draft(Runnable then) {
    drafts.keep(
        diskState.document(),
        diskState.draftBase(unanswered),
        result -> {
          switch (result) {
            case SaveResult.Saved saved -> {
              diskState.draftKept(saved.document());
              states.saved(saved.document());
            }
            case SaveResult.ChangedOutside(Message reason) -> diskState.draftFailed(reason);
            case SaveResult.Failed(Message reason) -> diskState.draftFailed(reason);
          }
          settled(then);
        });
  }

  private void file(Path target, Runnable then) {
    StoredDocument document = diskState.document();
    if (!diskState.hasFailed()) {
      diskState.state.set(new SaveState.Saving());
    }
    unanswered.add(document.assessment());
    Optional<DocumentLock> lock = diskState.lock();
    Expectation expectation = diskState.expectation();
    work(
        () -> FileResult.save(storage, document, target, expectation, lock),
        result -> fileSaved(document, target, result, then),
        fault -> notSaved(safe -> new SaveState.Failed(message(fault), safe), then));
  }

  private void fileSaved(StoredDocument document, Path target, FileResult outcome, Runnable then) {
    switch (outcome.result()) {
      case SaveResult.Saved saved -> {
        unanswered.clear();
        diskState.saved(document.assessment(), saved);
        states.saved(saved.document());
        dropDraft(
            document,
            () -> {
              outcome.takenOver().ifPresent(this::lose);
              then.run();
            });
      }
      case SaveResult.ChangedOutside(Message reason) -> changedOutside(target, reason, then);
      case SaveResult.Failed(Message reason) ->
          notSaved(safe -> new SaveState.Failed(reason, safe), then);
    }
  }

  /** Only a file that says something that is not known here was changed by somebody else. */
  private void changedOutside(Path target, Message reason, Runnable then) {
    work(
        () -> storage.load(target),
        found -> {
          if (found instanceof LoadResult.Loaded theirs && isKnown(theirs)) {
            accepted(theirs, then);
          } else {
            conflict(reason, then);
          }
        },
        fault -> conflict(reason, then));
  }

  private boolean isKnown(LoadResult.Loaded theirs) {
    return diskState.knows(theirs) || unanswered.contains(theirs.document().assessment());
  }

  private void accepted(LoadResult.Loaded theirs, Runnable then) {
    diskState.accepted(theirs);
    if (diskState.isUnsaved()) {
      store(then);
    } else {
      diskState.rest(false);
      dropDraft(theirs.document(), then);
    }
  }

  /**
   * Somebody else took the document over: it can only be read from now on, once all that was
   * entered is in the file. What they have written there since may have replaced it.
   *
   * @param lock that is no longer held; nothing happens if the document has moved to another file
   */
  void takenOver(Optional<DocumentLock> lock, Message reason) {
    save(() -> {
      if (diskState.isSafe() && lock.equals(diskState.lock())) {
        diskState.file.get().ifPresent(file -> disk.add(() -> look(file, reason)));
      }
    });
  }

  private void look(Path file, Message reason) {
    work(
        () -> storage.load(file),
        found -> {
          if (found instanceof LoadResult.Loaded theirs && diskState.holdsAllOfMine(theirs)) {
            settled(() -> lose(reason));
          } else if (found instanceof LoadResult.Unreadable) {
            settled(() -> {}); // Nothing can be told; the next look tries again.
          } else {
            conflict(Message.of("store.save.changed", FileNames.of(file)), () -> {});
          }
        },
        fault -> settled(() -> {}));
  }

  private void lose(Message reason) {
    if (diskState.isSafe()) {
      states.keepLast();
      diskState.lost(reason);
    }
  }

  private void conflict(Message reason, Runnable then) {
    diskState.changedOutside(reason);
    notSaved(safe -> new SaveState.ChangedOutside(reason, safe), then);
  }

  private void notSaved(Function<Boolean, SaveState> state, Runnable then) {
    keepDraft(safe -> {
      diskState.state.set(state.apply(safe));
      settled(then);
    });
  }

  /**
   * Removes the draft of a document that was saved, unless more is in it than in the file. Nobody
   * goes on with the draft of a document that was left for its copy.
   */
  void dropDraft(StoredDocument saved, Runnable then) {
    boolean left = !saved.assessment().id().equals(diskState.model.assessment().id());
    if (diskState.isUnsaved() && !left) {
      settled(then);
    } else {
      if (diskState.isUnsaved() && disk.slow()) {
        keepDraft(safe -> {}); // Of the copy, before that of the document it came from goes.
      }
      drafts.drop(saved.assessment().id(), () -> settled(then));
    }
  }

  /** A job is done; what is not saved yet is saved soon. */
  void settled(Runnable then) {
    disk.done(then);
    boolean failed = diskState.hasFailed();
    if (!disk.busy() && !ended && (diskState.isUnsaved() || failed) && !diskState.isReadOnly()) {
      timer.start(diskState.isAtRisk() ? DocumentSession.RETRY : DocumentSession.DELAY);
    }
  }

  /** Waits for the disk as a part of a job whose result nobody needs once it is given up. */
  <T> void work(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
    disk.run(work, onResult, onFault, late -> {});
  }

  static Message message(Throwable fault) {
    return Message.of("save.fault", String.valueOf(fault));
  }
}
