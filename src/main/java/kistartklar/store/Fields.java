package kistartklar.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kistartklar.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object, read by type. An absent field is empty, a field of another type
 * (also {@code null}) is refused.
 */
record Fields(ObjectNode object, Where where) {

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

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

  Optional<String> text(String name) {
    return field(name).map(node -> text(node, where.at(name)));
  }

  List<String> texts(String name) {
    Optional<JsonNode> list = field(name);
    if (list.isEmpty()) {
      return List.of();
    }
    if (!list.get().isArray()) {
      throw wrongType(where.at(name), "store.type.texts");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : list.get()) {
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

  Optional<UUID> uuid(String name) {
    return text(name)
        .map(text -> {
          if (!UUID_FORM.matcher(text).matches()) {
            throw refused("store.damaged.uuid", name, text);
          }
          return UUID.fromString(text);
        });
  }

  Optional<LocalDate> date(String name) {
    return text(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeException e) {
            throw refused("store.damaged.date", name, text);
          }
        });
  }

  Optional<Instant> instant(String name) {
    return text(name)
        .map(text -> {
          try {
            return Instant.parse(text);
          } catch (DateTimeException e) {
            throw refused("store.damaged.time", name, text);
          }
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

  private Refused refused(String key, String name, String value) {
    return new Refused(key, where.at(name).words(), Quote.shortened(value));
  }

  private static Refused wrongType(Where place, String expected) {
    return new Refused("store.damaged.type", place.words(), Message.of(expected));
  }
}
