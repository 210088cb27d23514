package kistartklar.store.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.store.Drafts;
import kistartklar.store.settings.PreferencesStore;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Message;

/**
 * Everything that this PC keeps of a document besides its file: drafts, earlier states, which
 * second versions were merged into it, and its place among the recent files. Its lock goes when it
 * is closed.
 */
public final class LocalData {

  private final Drafts drafts;
  private final Snapshots snapshots;
  private final MergedCopies merged;
  private final PreferencesStore preferences;

  public LocalData(
      Drafts drafts, Snapshots snapshots, MergedCopies merged, PreferencesStore preferences) {
    this.drafts = drafts;
    this.snapshots = snapshots;
    this.merged = merged;
    this.preferences = preferences;
  }

  /**
   * Deletes it all, for good. The document's file stays. What cannot be deleted does not keep the
   * rest.
   *
   * @param file where the document lies, if it has a file
   * @return what could not be deleted and why; empty when nothing is left
   */
  public List<Message> forget(UUID id, Optional<Path> file) {
    return Stream.of(
            drafts.forget(id),
            snapshots.delete(id),
            merged.delete(id),
            file.flatMap(preferences::forget))
        .flatMap(Optional::stream)
        .toList();
  }
}
