package kistartklar.store.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.store.ContentHash;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Which second versions of a document were brought together with it: known by the hash of their
 * bytes, so that one that changes afterwards is mentioned again. One file per document, named by
 * its id, with one hash a line.
 */
public final class MergedCopies {

  /** So many are remembered of a document; the oldest give way. */
  private static final int MOST = 50;

  private static final int MAX_BYTES = 64 * 1024;

  private final FileOperations files;
  private final DurableWriter writer;
  private final Path folder;

  MergedCopies(FileOperations files, DurableWriter writer, Path folder) {
    this.files = files;
    this.writer = writer;
    this.folder = folder;
  }

  /** Whether bytes of that hash were merged into the document. May wait for the disk. */
  public boolean contains(UUID document, ContentHash copy) {
    return known(document).contains(copy.hex());
  }

  /** Remembers a copy. If that fails it is mentioned again, which is all that it costs. */
  public synchronized boolean add(UUID document, ContentHash copy) {
    Set<String> hashes = known(document);
    hashes.remove(copy.hex());
    hashes.add(copy.hex());
    List<String> latest = hashes.stream().skip(Math.max(0, hashes.size() - MOST)).toList();
    try {
      files.createOwnerOnlyFolder(folder);
      writer.write(
          file(document), (String.join("\n", latest) + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private Set<String> known(UUID document) {
    try {
      String text = new String(files.read(file(document), MAX_BYTES), StandardCharsets.US_ASCII);
      return new LinkedHashSet<>(text.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      return new LinkedHashSet<>();
    }
  }

  /** Forgets the copies of a document; tells why if it could not. */
  Optional<Message> delete(UUID document) {
    writer.sweep(file(document));
    try {
      files.delete(file(document));
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(file(document), e));
    }
  }

  private Path file(UUID document) {
    return folder.resolve(document + ".txt");
  }
}
