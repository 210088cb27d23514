package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/**
 * Brings every change of an open document to the disk a moment later: into its file, or into a
 * draft while there is none or it cannot be written. One save runs at a time, and each takes the
 * latest state.
 */
final class Saver {

  private final Storage storage;
  private final Standing standing;
  private final DiskWork disk;
  private final DraftKeeper drafts;
  private final StateKeeper states;
  private final OneTimer timer;

  /** What may be in the file since a drive was given up that had not answered yet. */
  private final Set<Assessment> unanswered = new HashSet<>();

  private boolean ended;

  Saver(Storage storage, Background background, Standing standing, StateKeeper states) {
    this.storage = storage;
    this.standing = standing;
    this.states = states;
    disk = new DiskWork(background, DocumentSession.PATIENCE, this::onSilence);
    drafts = new DraftKeeper(storage, background);
    timer = new OneTimer(background, this::onTimer);
  }

  DiskWork disk() {
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
    if (ended || standing.isReadOnly()) {
      return;
    }
    if (standing.isUnsaved()) {
      states.changed();
      if (standing.hasFailed()) {
        timer.stop();
      } else if (!standing.isConflict() && !disk.silent()) {
        standing.state.set(new SaveState.Saving());
      }
      timer.start(DocumentSession.DELAY);
    } else if (!disk.busy() && timer.runs() && !standing.hasFailed()) {
      timer.stop();
      if (!standing.isConflict()) {
        standing.rest(drafts.onDisk());
      }
    }
  }

  private void onTimer() {
    if (disk.silent()) {
      onSilence();
    } else {
      save(() -> {});
    }
  }

  /** The drive does not answer: what was entered is kept on this PC meanwhile. */
  private void onSilence() {
    if (ended || standing.isReadOnly() || standing.file.get().isEmpty()) {
      return;
    }
    if (!standing.isUnsaved()) {
      standing.state.set(new SaveState.Waiting(true));
      return;
    }
    keepDraft(safe -> {
      if (disk.silent()) {
        standing.state.set(new SaveState.Waiting(safe));
      }
    });
  }

  /** Keeps what was entered as a draft at once, whatever else went wrong, and saves it as usual. */
  void secure() {
    if (!ended && !standing.isReadOnly() && standing.isUnsaved()) {
      keepDraft(safe -> {});
      save(() -> {});
    }
  }

  /** Keeps a draft beside whatever else is going on; tells whether it could be kept. */
  private void keepDraft(Consumer<Boolean> then) {
    drafts.keep(
        standing.draft(),
        result -> {
          if (result instanceof SaveResult.Saved saved) {
            standing.draftKept(saved.document());
          }
          then.accept(result instanceof SaveResult.Saved);
        });
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
    boolean failed = standing.hasFailed();
    if (standing.isReadOnly() || (!standing.isUnsaved() && !failed)) {
      if (standing.state.get() instanceof SaveState.Saving) {
        standing.rest(drafts.onDisk()); // What was to be saved was taken back meanwhile.
      }
      settled(then);
      return;
    }
    Optional<Path> target = standing.isDraftOnly() ? Optional.empty() : standing.file.get();
    Runnable write = () -> target.ifPresentOrElse(path -> file(path, then), () -> draft(then));
    states
        .beforeSave(standing.basis(), target)
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
        standing.draft(),
        result -> {
          switch (result) {
            case SaveResult.Saved saved -> {
              standing.draftKept(saved.document());
              states.saved(saved.document());
            }
            case SaveResult.ChangedOutside(Message reason) -> standing.draftFailed(reason);
            case SaveResult.Failed(Message reason) -> standing.draftFailed(reason);
          }
          settled(then);
        });
  }

  private void file(Path target, Runnable then) {
    StoredDocument document = standing.document();
    if (!standing.hasFailed()) {
      standing.state.set(new SaveState.Saving());
    }
    unanswered.add(document.assessment());
    work(
        () -> storage.save(document, target, standing.expectation()),
        result -> fileSaved(document, target, result, then),
        fault -> notSaved(safe -> new SaveState.Failed(message(fault), safe), then));
  }

  private void fileSaved(StoredDocument document, Path target, SaveResult result, Runnable then) {
    switch (result) {
      case SaveResult.Saved saved -> {
        unanswered.clear();
        standing.saved(document.assessment(), saved);
        states.saved(saved.document());
        dropDraft(document, then);
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
    return standing.knows(theirs) || unanswered.contains(theirs.document().assessment());
  }

  private void accepted(LoadResult.Loaded theirs, Runnable then) {
    standing.accepted(theirs);
    if (standing.isUnsaved()) {
      store(then);
    } else {
      standing.rest(false);
      dropDraft(theirs.document(), then);
    }
  }

  private void conflict(Message reason, Runnable then) {
    standing.changedOutside(reason);
    notSaved(safe -> new SaveState.ChangedOutside(reason, safe), then);
  }

  private void notSaved(Function<Boolean, SaveState> state, Runnable then) {
    keepDraft(safe -> {
      standing.state.set(state.apply(safe));
      settled(then);
    });
  }

  /**
   * Removes the draft of a document that was saved, unless more is in it than in the file. Nobody
   * goes on with the draft of a document that was left for its copy.
   */
  void dropDraft(StoredDocument saved, Runnable then) {
    boolean left = !saved.assessment().id().equals(standing.model.assessment().id());
    if (standing.isUnsaved() && !left) {
      settled(then);
    } else {
      drafts.drop(saved.assessment().id(), () -> settled(then));
    }
  }

  /** A job is done; what is not saved yet is saved soon. */
  void settled(Runnable then) {
    disk.done(then);
    boolean failed = standing.hasFailed();
    if (!disk.busy() && !ended && (standing.isUnsaved() || failed) && !standing.isReadOnly()) {
      timer.start(standing.isAtRisk() ? DocumentSession.RETRY : DocumentSession.DELAY);
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
