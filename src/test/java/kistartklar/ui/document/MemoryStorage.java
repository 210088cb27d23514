package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kistartklar.store.ContentHash;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;

/** Documents kept in memory, with faults on demand. */
final class MemoryStorage implements Storage {

  static final Instant NOW = Instant.parse("2026-11-22T13:32:10Z");

  final Map<Path, StoredDocument> files = new HashMap<>();
  final Map<UUID, StoredDocument> drafts = new HashMap<>();

  /** What the drafts go on from. */
  final Map<UUID, DraftBase> bases = new HashMap<>();

  final List<StoredDocument> states = new ArrayList<>();
  final List<String> locks = new ArrayList<>();

  /** Files that somebody else took over, with what is told about it. */
  final Map<Path, Message> takenOver = new HashMap<>();

  final Map<Path, String> lockedBy = new HashMap<>();
  final List<String> log = new ArrayList<>();
  Optional<String> fileTrouble = Optional.empty();
  Optional<String> draftTrouble = Optional.empty();
  Optional<String> stateTrouble = Optional.empty();
  boolean throwing;

  static ContentHash hash(StoredDocument document) {
    return ContentHash.of((document.revision() + " " + document.assessment()).getBytes());
  }

  StoredDocument stored(Path file) {
    return Objects.requireNonNull(files.get(file), file.toString());
  }

  @Override
  public LoadResult load(Path file) {
    StoredDocument found = files.get(file);
    return found == null
        ? new LoadResult.Unreadable(Message.of("store.read.missing", file.toString()))
        : new LoadResult.Loaded(found, hash(found));
  }

  @Override
  public boolean isReport(Path file) {
    return false;
  }

  @Override
  public LoadResult look(Path file) {
    return load(file);
  }

  @Override
  public SaveResult save(StoredDocument document, Path file, Expectation expectation) {
    if (throwing) {
      throw new IllegalStateException("broken");
    }
    if (fileTrouble.isPresent()) {
      return new SaveResult.Failed(Message.of(fileTrouble.get(), file.toString()));
    }
    StoredDocument there = files.get(file);
    if (expectation instanceof Expectation.Unchanged(ContentHash hash)) {
      if (there == null) {
        return new SaveResult.Failed(Message.of("store.save.vanished", file.toString()));
      }
      if (!hash(there).equals(hash)) {
        return new SaveResult.ChangedOutside(Message.of("store.save.changed", file.toString()));
      }
    }
    StoredDocument saved = next(document);
    files.put(file, saved);
    log.add("file " + saved.revision());
    return new SaveResult.Saved(saved, hash(saved));
  }

  private static StoredDocument next(StoredDocument document) {
    return new StoredDocument(
        document.assessment(),
        document.revision() + 1,
        Optional.of(document.createdAt().orElse(NOW)),
        Optional.of(NOW),
        document.unknown());
  }

  @Override
  public SaveResult saveDraft(StoredDocument document, Optional<DraftBase> base) {
    if (draftTrouble.isPresent()) {
      return new SaveResult.Failed(Message.of(draftTrouble.get(), "draft"));
    }
    StoredDocument saved = next(document);
    drafts.put(document.assessment().id(), saved);
    base.ifPresent(known -> bases.put(document.assessment().id(), known));
    log.add("draft " + saved.revision());
    return new SaveResult.Saved(saved, hash(saved));
  }

  @Override
  public Optional<Message> deleteDraft(UUID id) {
    drafts.remove(id);
    log.add("draft deleted");
    return Optional.empty();
  }

  @Override
  public Optional<Message> copy(Path file, Path target) {
    files.put(target, stored(file));
    return Optional.empty();
  }

  @Override
  public LockResult lock(Path file) {
    if (lockedBy.containsKey(file)) {
      return new LockResult.Taken(
          Optional.empty(), Message.of("store.lock.unknown", file.toString()));
    }
    locks.add("lock " + file);
    return new LockResult.Acquired(
        new DocumentLock() {
          @Override
          public void release() {
            locks.add("unlock " + file);
          }

          @Override
          public Optional<Message> takenOver() {
            return Optional.ofNullable(takenOver.get(file));
          }
        });
  }

  @Override
  public Optional<Message> keep(StoredDocument document) {
    states.add(document);
    return stateTrouble.map(Message::of);
  }

  @Override
  public Optional<Message> keepFile(UUID id, Path file) {
    return keep(stored(file));
  }

  @Override
  public Optional<Message> forget(UUID id) {
    log.add("forgotten");
    drafts.remove(id);
    return Optional.empty();
  }

  @Override
  public Drafts.Listing drafts() {
    return new Drafts.Listing(
        drafts.values().stream()
            .map(document ->
                new Drafts.Draft(
                    Path.of("draft"),
                    document,
                    Optional.ofNullable(bases.get(document.assessment().id()))))
            .toList(),
        List.of());
  }
}
