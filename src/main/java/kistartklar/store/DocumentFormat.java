package kistartklar.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kistartklar.domain.worksheet.WorksheetCatalogue;

/**
 * Documents as bytes: JSON in UTF-8, indented by two spaces, lines ended by {@code \n}, keys in a
 * fixed order. The same document gives the same bytes everywhere.
 */
public final class DocumentFormat {

  /** Largest document that is read, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final String PDF = "%PDF-";

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

  /**
   * Returns a way of reading that also refuses worksheets that are not as they are defined.
   *
   * @param catalogue asked for only when a document has worksheets
   */
  public static Function<byte[], LoadResult> with(Supplier<WorksheetCatalogue> catalogue) {
    return bytes ->
        read(
            bytes,
            ContentHash::of,
            Migrations.ALL,
            root -> {
              if (root.object().has(SheetReader.SHEETS)) {
                SheetRules.check(root, catalogue.get());
              }
            });
  }

  static LoadResult read(byte[] bytes, Migrations migrations) {
    return read(bytes, ContentHash::of, migrations, _ -> {});
  }

  /** Whether a file that begins like this is meant to be a document, if perhaps a damaged one. */
  public static boolean isLikely(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return text.replaceAll("[^\\x21-\\x7e]", "").startsWith("{");
  }

  private static boolean startsWith(byte[] bytes, String start) {
    return bytes.length >= start.length()
        && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  /** Reads a document that will not be saved: as {@link #read}, but its hash is that of no file. */
  public static LoadResult look(byte[] bytes) {
    return read(bytes, ignored -> ContentHash.NONE, Migrations.ALL, _ -> {});
  }

  private static LoadResult read(
      byte[] bytes,
      Function<byte[], ContentHash> hash,
      Migrations migrations,
      Consumer<Fields> rules) {
    if (startsWith(bytes, PDF)) {
      return new LoadResult.Damaged(new Refused("store.damaged.pdf").reason());
    }
    if (bytes.length > MAX_BYTES) {
      return new LoadResult.Damaged(new Refused("store.damaged.tooBig").reason());
    }
    try {
      Fields root = Fields.root(JsonReader.read(bytes));
      return read(root, migrations, rules, () -> hash.apply(bytes));
    } catch (Refused e) {
      Optional<String> other = OtherContent.of(bytes);
      return new LoadResult.Damaged(other.map(Refused::new).orElse(e).reason());
    }
  }

  private static LoadResult read(
      Fields root, Migrations migrations, Consumer<Fields> rules, Supplier<ContentHash> hash) {
    int version = DocumentReader.formatVersion(root, migrations.oldest());
    if (version > Names.FORMAT_VERSION) {
      Refused newer =
          new Refused("store.newer", String.valueOf(version), String.valueOf(Names.FORMAT_VERSION));
      return new LoadResult.NewerFormat(DocumentReader.lenient(root), version, newer.reason());
    }
    Fields current = migrations.current(root, version);
    rules.accept(current);
    StoredDocument document = DocumentReader.strict(current);
    return new LoadResult.Loaded(document, hash.get());
  }
}
