package kistartklar.store;

import kistartklar.text.Message;

/** What came of reading a document. Every failure says in words of the user what is wrong where. */
public sealed interface LoadResult {

  /**
   * The document was read.
   *
   * @param hash of the bytes read, to notice later that somebody else changed the file
   */
  record Loaded(StoredDocument document, ContentHash hash) implements LoadResult {}

  /**
   * The document was written by a newer program. It can be shown as far as it is understood, but
   * must not be saved over.
   */
  record NewerFormat(StoredDocument document, int formatVersion, Message reason)
      implements LoadResult {}

  /** The file is there and readable, but is no valid document. */
  record Damaged(Message reason) implements LoadResult {}

  /** The file could not be read at all: missing, a folder, no permission, vanished. */
  record Unreadable(Message reason) implements LoadResult {}
}
