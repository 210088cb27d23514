package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.snapshot.SnapshotSchedule;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Place;

/**
 * The life of one open document, from opening to its last save. Used on the window's thread only;
 * the disk is waited for elsewhere.
 */
public final class DocumentSession {

  /** From the first unsaved change to the save; with the save itself this stays below a second. */
  static final Duration DELAY = Duration.ofMillis(700);

  /** From a failed save to the next try, if nothing else happens. */
  static final Duration RETRY = Duration.ofSeconds(10);

  /** A drive that has not answered by then counts as silent, and a draft is kept meanwhile. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  /** A drive that has not answered by then counts as slow: a draft is kept until it answers. */
  static final Duration SLOW = Duration.ofMillis(300);

  private static final Place WHOLE = new Place.OfDocument();

  private final Storage storage;
  private final Background background;
  private final AssessmentModel model;
  private final DiskState diskState;
  private final StateKeeper states;
  private final Saver saver;
  private final LockWatch watch;
  private final SaveAs saveAs;
  private final Assessment begunWith;
  private final boolean bornHere;
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private DocumentSession(
      Storage storage, Background background, OpenedDocument opened, AssessmentModel model) {
    this.storage = storage;
    this.background = background;
    this.model = model;
    diskState = new DiskState(opened, model);
    states =
        new StateKeeper(
            storage,
            background,
            new SnapshotSchedule(background::nanos),
            reason -> trouble.set(Optional.of(reason)));
    saver = new Saver(storage, background, diskState, states);
    watch = new LockWatch(background, diskState, saver);
    saveAs = new SaveAs(storage, background, diskState, states, saver);
    begunWith = opened.document().assessment();
    bornHere = opened.file().isEmpty() && !opened.draft();
    if (opened.draft()) {
      saver.drafts().found(opened.document());
    }
  }

  /** Begins to look after an opened document. */
  public static DocumentSession start(
      Storage storage, Background background, OpenedDocument opened) {
    AssessmentModel model = new AssessmentModel(opened.document().assessment());
    opened.readOnly().ifPresent(reason -> model.open(opened.document().assessment(), true));
    DocumentSession session = new DocumentSession(storage, background, opened, model);
    model.assessmentProperty().subscribe((before, after) -> session.saver.changed());
    return session;
  }

  public AssessmentModel model() {
    return model;
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return diskState.state.getReadOnlyProperty();
  }

  public SaveState state() {
    return diskState.state.get();
  }

  /** The document's file; empty while it is a draft. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return diskState.file.getReadOnlyProperty();
  }

  /** What went wrong beside saving and may be told, such as an earlier state that was not kept. */
  public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** The document as it would be saved now. */
  public StoredDocument document() {
    return diskState.document();
  }

  /** What was in the file when it was last read or written here; empty if there is no file. */
  public Optional<Assessment> lastInFile() {
    return diskState.lastInFile();
  }

  /** Whether something was entered that is not in a file of the user. */
  public boolean needsFile() {
    return isNowhere() && !saysNothingNew();
  }

  private boolean isNowhere() {
    return diskState.file.get().isEmpty() && !(state() instanceof SaveState.Untouched);
  }

  /** Whether all that was entered in a document without a file has been taken back. */
  boolean saysNothingNew() {
    return bornHere && isNowhere() && model.assessment().equals(begunWith);
  }

  /**
   * Saves now what is not saved yet, and tries again what failed. Calls back when it is settled,
   * never if the drive does not answer and is given up.
   */
  public void save(Runnable then) {
    saver.save(then);
  }

  /** Looks whether somebody else took the document over, as soon as somebody comes back to it. */
  public void comeBack() {
    watch.look();
  }

  /** Keeps what was entered as a draft at once, whatever else went wrong, and saves it as usual. */
  public void secure() {
    saver.secure();
  }

  /**
   * Saves into a file that the user chose and agreed to replace if it exists.
   *
   * @param then told why it was not saved, if so; then the document stays where it was
   */
  public void saveAs(Path target, Consumer<Optional<Message>> then) {
    if (diskState.file.get().filter(target::equals).isPresent()) {
      saveAs.again(target, then);
    } else {
      saveAs.move(target, then);
    }
  }

  /**
   * Replaces the whole content in one undoable step, as when an earlier state or a draft is
   * restored or another state merged in. The document stays the same one, and what it said before
   * is kept among the earlier states.
   *
   * @param revision of the state taken over; the next save is newer than that
   * @return why it was not replaced: somebody else works on the document by now
   */
  public Optional<Message> adopt(Assessment content, long revision) {
    if (state() instanceof SaveState.ReadOnly(Message reason, boolean ignored)) {
      return Optional.of(reason);
    }
    states.keep(document());
    replace(content, revision);
    return Optional.empty();
  }

  private void replace(Assessment content, long revision) {
    diskState.atLeast(revision);
    model.edit(WHOLE, old -> content.identifiedAs(old.id(), old.origin()));
  }

  /** Takes over a draft of this document, which is removed once its content is in the file. */
  public void adoptDraft(StoredDocument draft) {
    saver.drafts().found(draft);
    replace(draft.assessment(), draft.revision());
  }

  /**
   * Reads what somebody else wrote into the file. Both states are kept among the earlier ones.
   *
   * @param onTrouble told why it cannot be read or is no state of this document
   */
  public void loadTheirs(Consumer<LoadResult.Loaded> onTheirs, Consumer<Message> onTrouble) {
    Path path = diskState.file.get().orElseThrow();
    StoredDocument mine = document();
    saver
        .disk()
        .add(() ->
            saver.work(
                () -> {
                  storage.keep(mine);
                  storage.keepFile(mine.assessment().id(), path);
                  return storage.load(path);
                },
                result -> saver.settled(() -> theirs(result, path, onTheirs, onTrouble)),
                fault -> saver.settled(() -> onTrouble.accept(Saver.message(fault)))));
  }

  private void theirs(
      LoadResult result,
      Path path,
      Consumer<LoadResult.Loaded> onTheirs,
      Consumer<Message> onTrouble) {
    switch (result) {
      case LoadResult.Loaded loaded
          when loaded.document().assessment().id().equals(model.assessment().id()) ->
          onTheirs.accept(loaded);
      case LoadResult.Loaded ignored ->
          onTrouble.accept(Message.of("save.outside.other", FileNames.of(path)));
      case LoadResult.NewerFormat newer -> onTrouble.accept(newer.reason());
      case LoadResult.Damaged(Message reason) -> onTrouble.accept(reason);
      case LoadResult.Unreadable(Message reason) -> onTrouble.accept(reason);
    }
  }

  /**
   * After a change by somebody else: what is to be in the file from now on. Undo brings this
   * window's state back.
   *
   * @param theirs as {@link #loadTheirs} gave it; a file that was changed again is not overwritten
   * @param then called when it is settled; the state says how
   */
  public void resolve(Assessment merged, LoadResult.Loaded theirs, Runnable then) {
    saver
        .disk()
        .add(() -> {
          diskState.accepted(theirs);
          replace(merged, theirs.document().revision());
          if (diskState.isUnsaved()) {
            diskState.state.set(new SaveState.Saving());
            saver.store(then);
          } else {
            diskState.rest(false);
            saver.dropDraft(theirs.document(), then);
          }
        });
  }

  /**
   * Ends the session after its last save; nothing is saved afterwards. Does not wait long for a
   * drive that does not answer.
   */
  public void close(Runnable then) {
    saver
        .disk()
        .add(() -> {
          end();
          Runnable end = new OnlyFirst().first(() -> saver.settled(then));
          Background.Delayed patience = background.after(PATIENCE, end);
          Callable<Optional<Message>> lastState = states.onClosing();
          Optional<DocumentLock> lock = diskState.takeLock();
          background.run(
              () -> {
                Optional<Message> reason = lastState.call();
                lock.ifPresent(DocumentLock::release);
                return reason;
              },
              reason -> {
                patience.cancel();
                end.run();
              },
              fault -> {
                patience.cancel();
                end.run();
              });
        });
  }

  private void end() {
    saver.end();
    watch.end();
  }

  /**
   * Ends the session without asking, because the program is being ended: everything that was
   * entered is kept, first as a draft on this PC, then in the file if there is one.
   */
  public void endUnasked(Runnable then) {
    if (saysNothingNew()) {
      discard(then);
    } else {
      secure();
      close(then);
    }
  }

  /**
   * Ends the session at once, without waiting for a drive that does not answer, and gives the file
   * free.
   */
  public void abandon() {
    end();
    saver.disk().giveUp();
    diskState.release(background);
  }

  /** Forgets what was entered and is not in a file, for good, and ends the session. */
  public void discard(Runnable then) {
    end();
    UUID id = model.assessment().id();
    saver.disk().add(() -> saver.drafts().drop(id, () -> forgetStates(id, then)));
  }

  /** A document that was never in a file leaves no earlier states behind. */
  private void forgetStates(UUID id, Runnable then) {
    diskState.release(background);
    if (diskState.neverHadFile()) {
      saver.work(
          () -> storage.forget(id), done -> saver.settled(then), fault -> saver.settled(then));
    } else {
      saver.settled(then);
    }
  }
}
