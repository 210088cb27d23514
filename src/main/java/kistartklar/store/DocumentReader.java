package kistartklar.store;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.Response;
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
            id,
            part.otherwise(Optional.empty(), () -> root.uuid("origin")),
            company(section("company")),
            entries("answers", this::response),
            entries("measures", entry -> MeasureReader.state(entry, part)),
            MeasureReader.ownMeasures(root, part),
            hints(),
            HistoryReader.predecessors(root, part));
    return new StoredDocument(
        assessment,
        part.otherwise(0L, () -> root.number("revision", 0, MAX_REVISION).orElse(0L)),
        part.otherwise(Optional.empty(), () -> root.instant("createdAt")),
        part.otherwise(Optional.empty(), () -> root.instant("modifiedAt")),
        unknown);
  }

  private Company company(Fields company) {
    OptionalInt employees =
        part.otherwise(
            OptionalInt.empty(),
            () ->
                company.number("employees", 0, Integer.MAX_VALUE).stream()
                    .mapToInt(Long::intValue)
                    .findFirst());
    return new Company(
        part.text(company, "name"),
        part.text(company, "industry"),
        employees,
        part.otherwise(Company.UNKNOWN.participants(), () -> company.texts("participants")),
        part.otherwise(Optional.empty(), () -> company.date("assessedOn")),
        part.otherwise(Optional.empty(), () -> logo(company)));
  }

  private static Optional<Logo> logo(Fields company) {
    if (!company.object().has("logo")) {
      return Optional.empty();
    }
    Fields logo = company.fields("logo");
    Refused incomplete = new Refused("store.damaged.logo.incomplete", logo.where().words());
    return Optional.of(
        new Logo(
            logo.choice("mediaType", Names.PICTURES, "store.damaged.logo.type")
                .orElseThrow(() -> incomplete),
            logo.bytes("data", Logo.MAX_BYTES).orElseThrow(() -> incomplete),
            logo.text("alternativeText").orElse("")));
  }

  private Response response(Fields entry) {
    return new Response(
        part.otherwise(
            Optional.empty(), () -> entry.choice("value", Names.ANSWERS, "store.damaged.answer")),
        part.text(entry, "note"),
        HistoryReader.views(entry, part));
  }

  private SortedMap<HintId, String> hints() {
    SortedMap<HintId, String> hints = new TreeMap<>();
    Fields section = section("hints");
    for (String key : section.object().propertyNames()) {
      Optional<HintId> hint = HintId.parse(key);
      if (hint.isPresent()) {
        hints.putAll(
            part.otherwise(
                Map.of(), () -> Map.of(hint.get(), part.text(section.fields(key), "remark"))));
      } else if (part.strict()) {
        throw new Refused("store.damaged.hint", section.where().words(), Quote.shortened(key));
      }
    }
    return hints;
  }

  private <T> SortedMap<QuestionId, T> entries(String name, Function<Fields, T> reader) {
    SortedMap<QuestionId, T> entries = new TreeMap<>();
    Fields section = section(name);
    for (String key : section.object().propertyNames()) {
      Optional<QuestionId> question = QuestionId.parse(key);
      if (question.isPresent()) {
        part.otherwise(Optional.<T>empty(), () -> Optional.of(reader.apply(section.fields(key))))
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
