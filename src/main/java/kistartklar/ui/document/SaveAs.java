package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.Expectation;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/** Saves an open document into a file that the user chose, on which it goes on from then on. */
final class SaveAs {

  private final Storage storage;
  private final Background background;
  private final DiskState diskState;
  private final StateKeeper states;
  private final Saver saver;

  SaveAs(
      Storage storage,
      Background background,
      DiskState diskState,
      StateKeeper states,
      Saver saver) {
    this.storage = storage;
    this.background = background;
    this.diskState = diskState;
    this.states = states;
    this.saver = saver;
  }

  /**
   * Saves into another file. A document that had a file becomes a document of its own that
   * remembers where it came from. A drive that does not answer meanwhile is given up.
   *
   * @param then told why it was not saved, if so; then the state says how things are, and the old
   *     file stays
   */
  void move(Path target, Consumer<Optional<Message>> then) {
    DiskQueue disk = saver.disk();
    if (disk.silent()) {
      disk.giveUp();
    }
    disk.add(() -> {
      StoredDocument mine = diskState.document();
      StoredDocument written = diskState.file.get().isPresent() ? mine.asCopy() : mine;
      disk.run(
          () -> NewFile.save(storage, written, target),
          result -> moved(target, mine, written.assessment(), result, then),
          fault -> refused(Saver.message(fault), then),
          late -> background.run(late::release, ignored -> {}));
    });
  }

  private void moved(
      Path target,
      StoredDocument before,
      Assessment written,
      NewFile result,
      Consumer<Optional<Message>> then) {
    switch (result.result()) {
      case SaveResult.Saved saved -> {
        diskState.release(background);
        diskState.moved(target, result.lock());
        diskState.model.recast(old -> old.identifiedAs(written.id(), written.origin()));
        diskState.saved(written, saved);
        states.saved(saved.document());
        saver.dropDraft(before, () -> then.accept(Optional.empty()));
      }
      case SaveResult.ChangedOutside(Message reason) -> refused(reason, then);
      case SaveResult.Failed(Message reason) -> refused(reason, then);
    }
  }

  private void refused(Message reason, Consumer<Optional<Message>> then) {
    saver.settled(() -> then.accept(Optional.of(reason)));
  }

  /**
   * Saves into the document's own file, which the user chose anew. A file that is gone is made
   * again then; one that somebody else changed is not replaced.
   *
   * @param then told why it was not saved, if so
   */
  void again(Path file, Consumer<Optional<Message>> then) {
    saver.save(() -> {
      switch (diskState.state.get()) {
        case SaveState.Failed(Message reason, boolean ignored) -> anew(file, reason, then);
        case SaveState.ChangedOutside(Message reason, boolean ignored) ->
            then.accept(Optional.of(reason));
        default -> then.accept(Optional.empty());
      }
    });
  }

  private void anew(Path file, Message reason, Consumer<Optional<Message>> then) {
    saver
        .disk()
        .add(() -> {
          StoredDocument mine = diskState.document();
          saver.work(
              () -> storage.save(mine, file, new Expectation.Absent()),
              result -> {
                if (result instanceof SaveResult.Saved saved) {
                  diskState.saved(mine.assessment(), saved);
                  states.saved(saved.document());
                  saver.dropDraft(mine, () -> then.accept(Optional.empty()));
                } else {
                  refused(reason, then);
                }
              },
              fault -> refused(Saver.message(fault), then));
        });
  }
}
