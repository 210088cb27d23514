package kistartklar.store.local;

import java.time.Clock;
import java.util.function.Function;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.Drafts;
import kistartklar.store.LoadResult;
import kistartklar.store.SameDocument;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.lock.DocumentLocks;
import kistartklar.store.lock.MachineId;
import kistartklar.store.lock.SystemProcesses;
import kistartklar.store.settings.PreferencesStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.store.snapshot.Snapshots;

/** Everything that keeps documents and what belongs to them, over one file system. */
public record LocalStore(
    DocumentStore store,
    Drafts drafts,
    Snapshots snapshots,
    DocumentLocks locks,
    SameDocument copies,
    MergedCopies merged,
    PreferencesStore preferences,
    LocalData data) {

  /**
   * Puts the parts together.
   *
   * @param folders where the user's own data lies
   * @param clock for times that are shown; nothing is decided by it
   */
  public static LocalStore of(FileOperations files, UserDirectories folders, Clock clock) {
    return of(files, folders, clock, DocumentFormat::read);
  }

  /**
   * As above, with another way of reading.
   *
   * @param format reads documents as {@link DocumentFormat#read} does
   */
  public static LocalStore of(
      FileOperations files,
      UserDirectories folders,
      Clock clock,
      Function<byte[], LoadResult> format) {
    DurableWriter writer = new DurableWriter(files);
    DocumentStore store = new DocumentStore(files, writer, format);
    Snapshots snapshots = new Snapshots(files, writer, folders.snapshots(), format);
    Drafts drafts = new Drafts(files, store, folders.drafts(), snapshots::take);
    MergedCopies merged = new MergedCopies(files, writer, folders.merged());
    PreferencesStore preferences = new PreferencesStore(files, writer, folders.preferences());
    MachineId machine = new MachineId(files, writer, folders.machine());
    return new LocalStore(
        store,
        drafts,
        snapshots,
        new DocumentLocks(files, new SystemProcesses(machine::get), clock),
        new SameDocument(files, store),
        merged,
        preferences,
        new LocalData(drafts, snapshots, merged, preferences));
  }
}
