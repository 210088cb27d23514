package kistartklar.store;

import kistartklar.text.Message;

/** What came of saving a document. */
public sealed interface SaveResult {

  /**
   * The document is on disk and survives a power cut.
   *
   * @param document what was written, with its new revision and times
   * @param hash of the bytes written
   */
  record Saved(StoredDocument document, ContentHash hash) implements SaveResult {}

  /** Somebody else changed the file since it was last read; nothing was written. */
  record ChangedOutside(Message reason) implements SaveResult {}

  /** Nothing was written; the old file is as it was. */
  record Failed(Message reason) implements SaveResult {}
}
