package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.ContentHash;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * The life of one open document. Every change is on disk a moment later: in the document's file, or
 * as a draft while there is none or it cannot be written. One save runs at a time, and each takes
 * the latest state. Used on the window's thread only; the disk is waited for elsewhere.
 */
public final class DocumentSession {

  /** From the first unsaved change to the save; with the save itself this stays below a second. */
  static final Duration DELAY = Duration.ofMillis(700);

  /** From a failed save to the next try, if nothing else happens. */
  static final Duration RETRY = Duration.ofSeconds(10);

  private static final Place WHOLE = new Place.OfCompany(Place.OfCompany.Field.NAME);

  private final Storage storage;
  private final Background background;
  private final AssessmentModel model;
  private final OneAtATime jobs = new OneAtATime();
  private final OneTimer timer;
  private final ReadOnlyObjectWrapper<SaveState> state;
  private final ReadOnlyObjectWrapper<Optional<Path>> file;

  private StoredDocument basis;
  private Optional<ContentHash> hash;
  private @Nullable Assessment kept;
  private boolean draftOnDisk;
  private boolean conflict;
  private boolean closed;

  private DocumentSession(
      Storage storage, Background background, OpenedDocument opened, AssessmentModel model) {
    this.storage = storage;
    this.background = background;
    this.model = model;
    timer = new OneTimer(background, () -> save(() -> {}));
    basis = opened.document();
    hash = opened.hash();
    draftOnDisk = opened.draft();
    kept = opened.document().assessment();
    file = new ReadOnlyObjectWrapper<>(opened.file());
    state = new ReadOnlyObjectWrapper<>(opened.state());
  }

  /** Begins to look after an opened document. */
  public static DocumentSession start(
      Storage storage, Background background, OpenedDocument opened) {
    AssessmentModel model = new AssessmentModel(opened.document().assessment());
    opened.readOnly().ifPresent(reason -> model.open(opened.document().assessment(), true));
    DocumentSession session = new DocumentSession(storage, background, opened, model);
    model.assessmentProperty().subscribe((before, after) -> session.onChange());
    return session;
  }

  public AssessmentModel model() {
    return model;
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public SaveState state() {
    return state.get();
  }

  /** The document's file; empty while it is a draft. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** The document as it would be saved now. */
  public StoredDocument document() {
    return basis.withAssessment(model.assessment());
  }

  /** Whether something was entered that is not in a file of the user. */
  public boolean needsFile() {
    return file.get().isEmpty() && !(state.get() instanceof SaveState.Untouched);
  }

  private boolean unkept() {
    return !model.assessment().equals(kept);
  }

  private void onChange() {
    if (closed || model.readOnlyProperty().get()) {
      return;
    }
    if (unkept()) {
      if (state.get() instanceof SaveState.Failed) {
        timer.stop();
      } else if (!conflict) {
        state.set(new SaveState.Saving());
      }
      timer.start(DELAY);
    } else if (!jobs.busy() && timer.runs() && !(state.get() instanceof SaveState.Failed)) {
      timer.stop();
      if (!conflict) {
        state.set(SaveState.resting(file.get(), basis.modifiedAt(), draftOnDisk));
      }
    }
  }

  /**
   * Saves now what is not saved yet, and tries again what failed. Calls back when it is settled.
   */
  public void save(Runnable then) {
    timer.stop();
    jobs.add(() -> store(then));
  }

  private void store(Runnable then) {
    boolean failed = state.get() instanceof SaveState.Failed;
    if (model.readOnlyProperty().get() || (!unkept() && !failed)) {
      finish(then);
      return;
    }
    StoredDocument document = document();
    Optional<Path> target = file.get();
    if (target.isEmpty() || conflict) {
      work(() -> storage.saveDraft(document), result -> draftSaved(document, result, then), then);
    } else {
      if (!failed) {
        state.set(new SaveState.Saving());
      }
      Expectation expectation =
          hash.<Expectation>map(Expectation.Unchanged::new).orElseGet(Expectation.Absent::new);
      work(
          () -> storage.save(document, target.get(), expectation),
          result -> fileSaved(document, result, then),
          then);
    }
  }

  private void draftSaved(StoredDocument document, SaveResult result, Runnable then) {
    switch (result) {
      case SaveResult.Saved(StoredDocument saved, ContentHash ignored) -> {
        draftOnDisk = true;
        kept = document.assessment();
        if (file.get().isEmpty()) {
          basis = saved;
          state.set(unkept() ? new SaveState.Saving() : new SaveState.KeptAsDraft());
        }
      }
      case SaveResult.ChangedOutside(Message reason) ->
          state.set(new SaveState.Failed(reason, false));
      case SaveResult.Failed(Message reason) -> state.set(new SaveState.Failed(reason, false));
    }
    finish(then);
  }

  private void fileSaved(StoredDocument document, SaveResult result, Runnable then) {
    switch (result) {
      case SaveResult.Saved saved -> {
        confirmed(document.assessment(), saved);
        dropDraft(document.assessment().id(), then);
      }
      case SaveResult.ChangedOutside(Message reason) -> {
        conflict = true;
        keepDraft(document, kept -> new SaveState.ChangedOutside(reason, kept), then);
      }
      case SaveResult.Failed(Message reason) ->
          keepDraft(document, kept -> new SaveState.Failed(reason, kept), then);
    }
  }

  private void confirmed(Assessment content, SaveResult.Saved saved) {
    basis = saved.document();
    hash = Optional.of(saved.hash());
    kept = content;
    conflict = false;
    state.set(unkept() ? new SaveState.Saving() : new SaveState.Saved(basis.modifiedAt()));
  }

  private void keepDraft(
      StoredDocument document, Function<Boolean, SaveState> outcome, Runnable then) {
    work(
        () -> storage.saveDraft(document),
        result -> {
          boolean safe = result instanceof SaveResult.Saved;
          if (safe) {
            draftOnDisk = true;
            kept = document.assessment();
          }
          state.set(outcome.apply(safe));
          finish(then);
        },
        then);
  }

  private void dropDraft(UUID id, Runnable then) {
    if (!draftOnDisk) {
      finish(then);
      return;
    }
    draftOnDisk = false;
    work(() -> storage.deleteDraft(id), ignored -> finish(then), then);
  }

  /**
   * Saves into another file, which the user agreed to replace if it exists. A document that had a
   * file becomes a document of its own that remembers where it came from.
   *
   * @param then told whether it was saved; if not, the state says why and the old file stays
   */
  public void saveAs(Path target, Consumer<Optional<Message>> then) {
    timer.stop();
    jobs.add(() -> {
      Assessment content = model.assessment();
      boolean copy = file.get().isPresent();
      Assessment written = copy ? content.copyAs(UUID.randomUUID()) : content;
      StoredDocument document =
          copy
              ? new StoredDocument(written, 0, Optional.empty(), Optional.empty(), basis.unknown())
              : basis.withAssessment(written);
      work(
          () -> storage.save(document, target, new Expectation.Replaceable()),
          result -> savedAs(target, written, content.id(), result, then),
          () -> then.accept(Optional.empty()));
    });
  }

  private void savedAs(
      Path target,
      Assessment written,
      UUID oldId,
      SaveResult result,
      Consumer<Optional<Message>> then) {
    switch (result) {
      case SaveResult.Saved saved -> {
        file.set(Optional.of(target));
        kept = written;
        model.recast(old -> old.identifiedAs(written.id(), written.origin()));
        confirmed(written, saved);
        dropDraft(oldId, () -> then.accept(Optional.empty()));
      }
      case SaveResult.ChangedOutside(Message reason) -> refused(reason, then);
      case SaveResult.Failed(Message reason) -> refused(reason, then);
    }
  }

  private void refused(Message reason, Consumer<Optional<Message>> then) {
    finish(() -> then.accept(Optional.of(reason)));
  }

  /**
   * After a change by somebody else: what is to be in the file from now on.
   *
   * @param mine this window's state replaces theirs; otherwise theirs is shown, and undo brings
   *     this window's state back
   * @param then told why it was not possible, if so
   */
  public void resolve(boolean mine, Consumer<Optional<Message>> then) {
    Path path = file.get().orElseThrow();
    timer.stop();
    jobs.add(() ->
        work(
            () -> storage.load(path),
            result -> {
              switch (result) {
                case LoadResult.Loaded loaded -> resolve(mine, loaded, then);
                case LoadResult.NewerFormat newer -> refused(newer.reason(), then);
                case LoadResult.Damaged(Message reason) -> refused(reason, then);
                case LoadResult.Unreadable(Message reason) -> refused(reason, then);
              }
            },
            () -> then.accept(Optional.empty())));
  }

  private void resolve(boolean mine, LoadResult.Loaded theirs, Consumer<Optional<Message>> then) {
    Runnable done = () -> then.accept(Optional.empty());
    hash = Optional.of(theirs.hash());
    basis = theirs.document().withRevisionAtLeast(basis.revision());
    conflict = false;
    if (mine) {
      kept = null;
      store(done);
    } else {
      kept = basis.assessment();
      model.edit(WHOLE, ignored -> basis.assessment());
      state.set(new SaveState.Saved(basis.modifiedAt()));
      dropDraft(basis.assessment().id(), done);
    }
  }

  /** Ends the session after its last save; nothing is saved afterwards. */
  public void close(Runnable then) {
    timer.stop();
    jobs.add(() -> {
      closed = true;
      finish(then);
    });
  }

  /** Forgets what was entered and is not in a file, for good, and ends the session. */
  public void discard(Runnable then) {
    timer.stop();
    closed = true;
    jobs.add(() -> dropDraft(model.assessment().id(), then));
  }

  private void finish(Runnable then) {
    jobs.done(then);
    boolean failed = state.get() instanceof SaveState.Failed;
    if (!jobs.busy() && !closed && (unkept() || failed) && !model.readOnlyProperty().get()) {
      timer.start(failed ? RETRY : DELAY);
    }
  }

  private <T> void work(Callable<T> work, Consumer<T> onResult, Runnable then) {
    background.run(
        work,
        onResult,
        fault -> {
          state.set(new SaveState.Failed(Message.of("save.fault", String.valueOf(fault)), false));
          kept = null;
          finish(then);
        });
  }
}
