package kistartklar.store.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Keeps the preferences in a file of the user. They are a convenience: whatever is wrong with them
 * must never keep anybody from working, so nothing here throws.
 */
public final class PreferencesStore {

  /** More than ten paths can need; anything larger is not ours. */
  private static final int MAX_BYTES = 1024 * 1024;

  private final FileOperations files;
  private final DurableWriter writer;
  private final Path file;

  public PreferencesStore(FileOperations files, DurableWriter writer, Path file) {
    this.files = files;
    this.writer = writer;
    this.file = file;
  }

  /** The preferences kept; the defaults if there are none or they make no sense. */
  public Preferences load() {
    byte[] bytes;
    try {
      if (files.kind(file) != Kind.FILE) {
        return Preferences.DEFAULT;
      }
      bytes = files.read(file, MAX_BYTES);
    } catch (IOException e) {
      return Preferences.DEFAULT;
    }
    try {
      return PreferencesJson.read(bytes, file.getFileSystem());
    } catch (RuntimeException e) {
      setAside();
      return Preferences.DEFAULT;
    }
  }

  /** Keeps a damaged file for whoever wants to look at it, out of the way of the next save. */
  private void setAside() {
    try {
      files.replace(file, damaged());
    } catch (IOException | UnsupportedOperationException e) {
      // Then the next save replaces it.
    }
  }

  private Path damaged() {
    return file.resolveSibling("preferences.damaged.json");
  }

  /**
   * Forgets that a document was used: its path, its folder, and what was set aside as damaged.
   *
   * @return why that was not possible
   */
  public Optional<Message> forget(Path document) {
    Preferences known = load();
    Preferences without = known.without(document);
    try {
      files.delete(damaged());
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(damaged(), e));
    }
    return without.equals(known) ? Optional.empty() : save(without);
  }

  /**
   * Keeps the preferences.
   *
   * @return why that was not possible
   */
  public Optional<Message> save(Preferences preferences) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        files.createOwnerOnlyFolder(folder);
      }
      writer.write(files.resolveLinks(file), PreferencesJson.write(preferences));
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.of(FileTrouble.writing(file, e, files.openFilesBlockReplacing(file)));
    }
  }
}
