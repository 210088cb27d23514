package kistartklar.store;

import java.util.function.Function;
import java.util.function.Supplier;

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
    return read(bytes, Migrations.ALL);
  }

  static LoadResult read(byte[] bytes, Migrations migrations) {
    return read(bytes, ContentHash::of, migrations);
  }

  /** Reads a document that will not be saved: as {@link #read}, but its hash is that of no file. */
  public static LoadResult look(byte[] bytes) {
    return read(bytes, ignored -> ContentHash.NONE, Migrations.ALL);
  }

  private static LoadResult read(
      byte[] bytes, Function<byte[], ContentHash> hash, Migrations migrations) {
    if (bytes.length > MAX_BYTES) {
      return new LoadResult.Damaged(new Refused("store.damaged.tooBig").reason());
    }
    try {
      Fields root = Fields.root(JsonReader.read(DocumentText.decode(bytes)));
      return read(root, migrations, () -> hash.apply(bytes));
    } catch (Refused e) {
      return new LoadResult.Damaged(e.reason());
    }
  }

  private static LoadResult read(Fields root, Migrations migrations, Supplier<ContentHash> hash) {
    int version = DocumentReader.formatVersion(root, migrations.oldest());
    if (version > Names.FORMAT_VERSION) {
      Refused newer =
          new Refused("store.newer", String.valueOf(version), String.valueOf(Names.FORMAT_VERSION));
      return new LoadResult.NewerFormat(DocumentReader.lenient(root), version, newer.reason());
    }
    StoredDocument document = DocumentReader.strict(migrations.current(root, version));
    return new LoadResult.Loaded(document, hash.get());
  }
}
