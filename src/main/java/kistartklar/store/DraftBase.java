package kistartklar.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kistartklar.domain.assessment.Assessment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a draft goes on from: the states of its document's file that are this program's own. A file
 * that holds another one was changed by somebody else. Stands in drafts only, never in a file of
 * the user.
 *
 * @param hashes of the file's bytes, or of contents that may be in the file
 */
public record DraftBase(Set<String> hashes) {

  /** The field of a draft; what begins like this is no other program's. */
  static final String FIELD = "ki-startklar/draft";

  private static final String BASED_ON = "basedOn";
  private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}");

  public DraftBase {
    hashes = Set.copyOf(hashes);
  }

  /**
   * The base of a draft of a document that has a file.
   *
   * @param file what was last read from or written to it
   * @param unanswered contents that may be in the file by now, because the drive has not confirmed
   *     them yet
   */
  public static DraftBase of(ContentHash file, Collection<Assessment> unanswered) {
    Set<String> hashes = new LinkedHashSet<>();
    hashes.add(file.hex());
    unanswered.forEach(content -> hashes.add(hash(content)));
    return new DraftBase(hashes);
  }

  private static String hash(Assessment content) {
    return ContentHash.of(DocumentFormat.write(StoredDocument.unsaved(content))).hex();
  }

  /** Whether the file is as this program knows it. */
  boolean includes(LoadResult.Loaded file) {
    return hashes.contains(file.hash().hex())
        || hashes.size() > 1 && hashes.contains(hash(file.document().assessment()));
  }

  /** Notes in the tree of a draft what it goes on from; nothing, if its document has no file. */
  static void put(Optional<DraftBase> base, ObjectNode tree) {
    ObjectNode note = tree.putObject(FIELD);
    base.ifPresent(known -> known.hashes.stream().sorted().forEach(note.putArray(BASED_ON)::add));
  }

  /** What a draft that was read goes on from; empty if its document never had a file. */
  static Optional<DraftBase> of(StoredDocument draft) {
    ObjectNode source = draft.unknown().source();
    return isOfVersionOne(source)
        ? Optional.of(new DraftBase(Set.of(source.path(BASED_ON).stringValue())))
        : known(source.path(FIELD).path(BASED_ON));
  }

  private static Optional<DraftBase> known(JsonNode list) {
    Set<String> hashes = new LinkedHashSet<>();
    list.forEach(entry -> {
      if (isHash(entry)) {
        hashes.add(entry.stringValue());
      }
    });
    return hashes.isEmpty() ? Optional.empty() : Optional.of(new DraftBase(hashes));
  }

  /** Version 1.0 noted one hash among the document's own fields. */
  private static boolean isOfVersionOne(ObjectNode source) {
    return !source.has(FIELD) && isHash(source.path(BASED_ON));
  }

  private static boolean isHash(JsonNode node) {
    return node.isString() && HASH.matcher(node.stringValue()).matches();
  }

  /** The document of a draft that was read, without what stands in drafts only. */
  static StoredDocument document(StoredDocument draft) {
    return isOfVersionOne(draft.unknown().source())
        ? draft.withUnknown(draft.unknown().without(BASED_ON))
        : draft;
  }
}
