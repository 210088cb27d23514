package kistartklar.store;

/**
 * Documents as bytes: JSON in UTF-8, indented by two spaces, lines ended by {@code \n}, keys in a
 * fixed order. The same document gives the same bytes everywhere.
 */
public final class DocumentFormat {

  /** Largest document that is read, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private DocumentFormat() {}

  /** The bytes of a document, with all fields that were unknown when it was read. */
  public static byte[] write(StoredDocument document) {
    return JsonWriter.write(DocumentWriter.tree(document));
  }

  /**
   * Reads a document; never throws on any bytes.
   *
   * @return {@link LoadResult.Loaded}, {@link LoadResult.NewerFormat} or {@link LoadResult.Damaged}
   */
  public static LoadResult read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return new LoadResult.Damaged(new Refused("store.damaged.tooBig").reason());
    }
    try {
      return read(Fields.root(JsonReader.read(DocumentText.decode(bytes))), bytes);
    } catch (Refused e) {
      return new LoadResult.Damaged(e.reason());
    }
  }

  private static LoadResult read(Fields root, byte[] bytes) {
    int version = DocumentReader.formatVersion(root);
    if (version > Names.FORMAT_VERSION) {
      Refused newer =
          new Refused("store.newer", String.valueOf(version), String.valueOf(Names.FORMAT_VERSION));
      return new LoadResult.NewerFormat(DocumentReader.lenient(root), version, newer.reason());
    }
    StoredDocument document = DocumentReader.strict(Migrations.current(root, version));
    return new LoadResult.Loaded(document, ContentHash.of(bytes));
  }
}
