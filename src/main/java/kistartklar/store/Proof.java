package kistartklar.store;

import java.math.BigDecimal;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as bytes that were read back before anything relies on them: both the content and the
 * whole tree, with all that this program does not know, are what was meant to be written.
 *
 * @param again what reading the bytes gave
 * @param same whether that is the document
 */
record Proof(byte[] bytes, LoadResult again, boolean same) {

  /** Numbers count by their value: the reader makes the smallest kind that holds them. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> one.equals(other) || sameNumber(one, other) ? 0 : 1;

  /**
   * Writes a document and reads it back.
   *
   * @param tree what the bytes are to say
   */
  static Proof of(StoredDocument document, ObjectNode tree) {
    return of(document, tree, JsonWriter.write(tree));
  }

  /**
   * Reads bytes back.
   *
   * @param tree what the bytes must say
   */
  static Proof of(StoredDocument document, ObjectNode tree, byte[] bytes) {
    LoadResult again = DocumentFormat.read(bytes);
    boolean same =
        again instanceof LoadResult.Loaded loaded
            && says(loaded.document(), document)
            && loaded.document().unknown().source().equals(BY_VALUE, tree);
    return new Proof(bytes, again, same);
  }

  private static boolean says(StoredDocument again, StoredDocument document) {
    return again.assessment().equals(document.assessment())
        && again.revision() == document.revision()
        && again.createdAt().equals(document.createdAt())
        && again.modifiedAt().equals(document.modifiedAt());
  }

  private static boolean sameNumber(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber() && value(one).equals(value(other));
  }

  private static BigDecimal value(JsonNode number) {
    return number.decimalValue();
  }
}
