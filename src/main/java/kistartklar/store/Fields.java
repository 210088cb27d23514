package kistartklar.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object, read by type. An absent field is empty, a field of another type
 * (also {@code null}) is refused.
 */
record Fields(ObjectNode object, Where where) {

  /** Longest effort of a measure, in person-days. */
  static final int MOST_DAYS = 1_000;

  private static final int UUID_LENGTH = 36;

  /** The root of a document, which must be an object. */
  static Fields root(JsonNode root) {
    if (root instanceof ObjectNode object) {
      return new Fields(object, Where.ROOT);
    }
    throw new Refused("store.damaged.notOurs");
  }

  private Optional<JsonNode> field(String name) {
    return object.optional(name);
  }

  /** The object in a field; an absent one has no fields. */
  Fields fields(String name) {
    return switch (field(name).orElse(null)) {
      case null -> new Fields(JsonNodeFactory.instance.objectNode(), where.at(name));
      case ObjectNode child -> new Fields(child, where.at(name));
      default -> throw wrongType(where.at(name), "store.type.object");
    };
  }

  /** The objects of a list; an absent list has none. */
  List<Fields> list(String name) {
    List<Fields> entries = new ArrayList<>();
    for (JsonNode entry : elements(name, "store.type.objects")) {
      Where place = where.at(name).at(String.valueOf(entries.size() + 1));
      if (!(entry instanceof ObjectNode child)) {
        throw wrongType(place, "store.type.object");
      }
      entries.add(new Fields(child, place));
    }
    return entries;
  }

  private Iterable<JsonNode> elements(String name, String expected) {
    JsonNode list = field(name).orElse(JsonNodeFactory.instance.arrayNode());
    if (!list.isArray()) {
      throw wrongType(where.at(name), expected);
    }
    return list;
  }

  Optional<String> text(String name) {
    return field(name)
        .map(node -> {
          if (!node.isString()) {
            throw wrongType(where.at(name), "store.type.text");
          }
          return node.stringValue();
        });
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : elements(name, "store.type.texts")) {
      texts.add(text(entry, where.at(name).at(String.valueOf(texts.size() + 1))));
    }
    return texts;
  }

  private static String text(JsonNode node, Where place) {
    if (!node.isString()) {
      throw wrongType(place, "store.type.text");
    }
    return node.stringValue();
  }

  /** A whole number from min to max. */
  Optional<Long> number(String name, long min, long max) {
    return field(name)
        .map(node -> {
          if (!node.isIntegralNumber()) {
            throw wrongType(where.at(name), "store.type.number");
          }
          if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
            throw refused("store.damaged.range", name, node.asString());
          }
          return node.longValue();
        });
  }

  /** A number that keeps to a rule, written without an exponent. */
  Optional<BigDecimal> decimal(String name, Predicate<BigDecimal> allowed) {
    return field(name)
        .map(node -> {
          if (!node.isNumber()) {
            throw wrongType(where.at(name), "store.type.decimal");
          }
          BigDecimal number = node.decimalValue();
          if (!node.isIntegralNumber() && number.scale() <= 0 || !allowed.test(number)) {
            throw refused("store.damaged.range", name, node.asString());
          }
          return number;
        });
  }

  /** Person-days from 0.5 to {@value #MOST_DAYS} in steps of 0.5, as half days. */
  Optional<Integer> halfDays(String name) {
    return field(name)
        .map(node -> {
          if (!node.isNumber()) {
            throw wrongType(where.at(name), "store.type.days");
          }
          BigDecimal halfDays = node.decimalValue().multiply(BigDecimal.TWO);
          if (halfDays.compareTo(BigDecimal.ONE) < 0
              || halfDays.compareTo(BigDecimal.valueOf(2L * MOST_DAYS)) > 0
              || halfDays.stripTrailingZeros().scale() > 0) {
            throw refused("store.damaged.days", name, node.asString());
          }
          return halfDays.intValueExact();
        });
  }

  /** Bytes in Base64, at most so many. */
  Optional<byte[]> bytes(String name, int most) {
    return text(name)
        .map(text -> {
          byte[] bytes;
          try {
            bytes = Base64.getDecoder().decode(text);
          } catch (IllegalArgumentException e) {
            throw new Refused("store.damaged.base64", where.at(name).words());
          }
          if (bytes.length > most) {
            throw new Refused("store.damaged.logo.size", where.at(name).words(), most / 1024);
          }
          return bytes;
        });
  }

  /** Whether a node holds an id. */
  static boolean isUuid(JsonNode node) {
    return node.isString() && isUuid(node.stringValue());
  }

  /** Whether a text is an id in full; what the JDK reads may be shorter. */
  private static boolean isUuid(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? text.charAt(i) != '-' : !HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() == UUID_LENGTH;
  }

  Optional<UUID> uuid(String name) {
    return text(name)
        .map(text -> {
          if (!isUuid(text)) {
            throw refused("store.damaged.uuid", name, text);
          }
          return UUID.fromString(text);
        });
  }

  /** The id of an entry, which must be none of those seen and is from now on one of them. */
  UUID newId(Set<UUID> seen) {
    UUID id = uuid("id").orElseThrow(() -> missing("id"));
    if (!seen.add(id)) {
      throw refused("store.damaged.twice", "id", id.toString());
    }
    return id;
  }

  /** A question named in a field. */
  Optional<QuestionId> question(String name) {
    return text(name).map(key -> question(key, where.at(name)));
  }

  /** The question that a key of this object names. */
  QuestionId questionOf(String key) {
    return question(key, where);
  }

  /** The question that an entry of the list in a field names. */
  QuestionId questionIn(String name, String entry) {
    return question(entry, where.at(name));
  }

  private static QuestionId question(String key, Where place) {
    return QuestionId.parse(key)
        .orElseThrow(
            () -> new Refused("store.damaged.question", place.words(), Quote.shortened(key)));
  }

  Optional<LocalDate> date(String name) {
    return anyDate(name)
        .map(day -> {
          if (!UsableDates.contains(day)) {
            throw outOfRange(name, day.toString());
          }
          return day;
        });
  }

  /** The day on which something is due; none if other programs wrote that it never is. */
  Optional<LocalDate> term(String name) {
    return anyDate(name).filter(UsableDates::isEndless).isPresent() ? Optional.empty() : date(name);
  }

  private Optional<LocalDate> anyDate(String name) {
    return text(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeException e) {
            throw refused("store.damaged.date", name, text);
          }
        });
  }

  private Refused outOfRange(String name, String value) {
    return new Refused(
        "store.damaged.year",
        where.at(name).words(),
        Quote.shortened(value),
        String.valueOf(UsableDates.FIRST_YEAR),
        String.valueOf(UsableDates.LAST_YEAR));
  }

  Optional<Instant> instant(String name) {
    return text(name)
        .map(text -> {
          Instant moment;
          try {
            moment = Instant.parse(text);
          } catch (DateTimeException e) {
            throw refused("store.damaged.time", name, text);
          }
          if (!UsableDates.contains(moment)) {
            throw outOfRange(name, text);
          }
          return moment;
        });
  }

  /** One of the words allowed; any other is refused with the message of the key. */
  <T> Optional<T> choice(String name, Map<String, T> allowed, String key) {
    return text(name)
        .map(text -> {
          T value = allowed.get(text);
          if (value == null) {
            throw refused(key, name, text);
          }
          return value;
        });
  }

  /** A list of which every entry is one of the words allowed; an absent list is empty. */
  <T> List<T> choices(String name, Map<String, T> allowed, String key) {
    List<T> values = new ArrayList<>();
    for (JsonNode entry : elements(name, "store.type.texts")) {
      Where place = where.at(name).at(String.valueOf(values.size() + 1));
      String text = text(entry, place);
      T value = allowed.get(text);
      if (value == null) {
        throw new Refused(key, place.words(), Quote.shortened(text));
      }
      values.add(value);
    }
    return values;
  }

  /** Refuses a field that is missing. */
  Refused missing(String name) {
    return new Refused("store.damaged.missing", where.at(name).words());
  }

  Refused refused(String key, String name, String value) {
    return new Refused(key, where.at(name).words(), Quote.shortened(value));
  }

  private static Refused wrongType(Where place, String expected) {
    return new Refused("store.damaged.type", place.words(), Message.of(expected));
  }
}
