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

  /**
   * The document is not safely on disk and must be saved again. The old file is as it was, unless
   * the reason says that the drive did not confirm the new one.
   */
  record Failed(Message reason) implements SaveResult {}
}
