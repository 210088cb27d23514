package kistartklar.store;

import java.util.List;
import kistartklar.store.Migrations.Migration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A format that never was, for tests of what happens to documents of an older one: it had an answer
 * as the entry itself, without a note.
 */
public final class OlderFormat {

  private static final Migrations WITH_OLDER =
      new Migrations(0, List.of(new Migration("answers get room for notes", 0, OlderFormat::next)));

  private OlderFormat() {}

  /** Reads documents of that format and of the present one. */
  public static LoadResult read(byte[] bytes) {
    return DocumentFormat.read(bytes, WITH_OLDER);
  }

  private static ObjectNode next(ObjectNode old) {
    ObjectNode fresh = old.deepCopy();
    ObjectNode answers = fresh.putObject("answers");
    old.path("answers")
        .forEachEntry((key, value) -> answers.putObject(key).put("value", value.stringValue()));
    fresh.put("formatVersion", 1);
    return fresh;
  }
}
