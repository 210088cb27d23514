package kistartklar.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import kistartklar.domain.assessment.Answers;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.History;
import kistartklar.domain.assessment.Identity;
import kistartklar.domain.assessment.Plan;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;

/**
 * The tree of a document to its content. Strict for the format of this program; of a newer format
 * it takes what it understands and passes over the rest.
 */
final class DocumentReader {

  /** Above this, programs that hold numbers as doubles would garble the revision. */
  static final long MAX_REVISION = (1L << 53) - 1;

  private final Fields root;
  private final Strictness part;

  private DocumentReader(Fields root, boolean strict) {
    this.root = root;
    this.part = new Strictness(strict);
  }

  /**
   * The format version of a tree that is a document of ours.
   *
   * @param oldest that can be read
   * @throws Refused if it is none
   */
  static int formatVersion(Fields root, int oldest) {
    String format = root.text("format").orElseThrow(() -> new Refused("store.damaged.notOurs"));
    if (!format.equals(Names.FORMAT)) {
      throw new Refused("store.damaged.otherFormat", Quote.shortened(format));
    }
    return root.number("formatVersion", oldest, Integer.MAX_VALUE)
        .orElseThrow(() -> new Refused("store.damaged.noVersion"))
        .intValue();
  }

  /**
   * Reads a document of this program's format.
   *
   * @throws Refused at the first thing that is wrong
   */
  static StoredDocument strict(Fields root) {
    return new DocumentReader(root, true).document(new UnknownFields(root.object()));
  }

  /**
   * Reads what can be understood of a newer format. Its unknown fields are not kept: a copy written
   * in this program's format must not carry fields of which only the newer one knows the meaning.
   *
   * @throws Refused if not even the id can be understood
   */
  static StoredDocument lenient(Fields root) {
    return new DocumentReader(root, false).document(UnknownFields.NONE);
  }

  private StoredDocument document(UnknownFields unknown) {
    UUID id = root.uuid("id").orElseThrow(() -> new Refused("store.damaged.noId"));
    Assessment assessment =
        new Assessment(
            new Identity(id, part.otherwise(Optional.empty(), () -> root.uuid("origin"))),
            CompanyFormat.read(section("company"), part),
            new Answers(
                entries(
                    "answers", (question, entry) -> ResponseReader.response(question, entry, part)),
                hints()),
            new Plan(
                entries("measures", (question, entry) -> MeasureReader.state(entry, part)),
                MeasureReader.ownMeasures(root, part)),
            new History(HistoryReader.predecessors(root, part)),
            SheetReader.worksheets(root, part));
    return new StoredDocument(
        assessment,
        part.otherwise(0L, () -> root.number("revision", 0, MAX_REVISION).orElse(0L)),
        part.otherwise(Optional.empty(), () -> root.instant("createdAt")),
        part.otherwise(Optional.empty(), () -> root.instant("modifiedAt")),
        unknown);
  }

  /** Keys of another form are passed over: a newer program may know more kinds of hints. */
  private SortedMap<HintId, String> hints() {
    SortedMap<HintId, String> hints = new TreeMap<>();
    Fields section = section("hints");
    for (String key : section.object().propertyNames()) {
      HintId.parse(key)
          .ifPresent(hint ->
              hints.putAll(
                  part.otherwise(
                      Map.of(), () -> Map.of(hint, part.text(section.fields(key), "remark")))));
    }
    return hints;
  }

  private <T> SortedMap<QuestionId, T> entries(
      String name, BiFunction<QuestionId, Fields, T> reader) {
    SortedMap<QuestionId, T> entries = new TreeMap<>();
    Fields section = section(name);
    for (String key : section.object().propertyNames()) {
      Optional<QuestionId> question = QuestionId.parse(key);
      if (question.isPresent()) {
        part.otherwise(
                Optional.<T>empty(),
                () -> Optional.of(reader.apply(question.get(), section.fields(key))))
            .ifPresent(entry -> entries.put(question.get(), entry));
      } else if (part.strict()) {
        Message place = section.where().words();
        throw new Refused("store.damaged.question", place, Quote.shortened(key));
      }
    }
    return entries;
  }

  private Fields section(String name) {
    return part.otherwise(
        new Fields(UnknownFields.NONE.source(), Where.ROOT), () -> root.fields(name));
  }
}
