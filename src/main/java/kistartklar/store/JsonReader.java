package kistartklar.store;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON text to a tree, with limits on depth and length. Builds the tree itself instead of leaving
 * it to a mapper, so that every refusal knows its place, and numbers are kept exactly.
 */
final class JsonReader {

  static final int MAX_DEPTH = 32;
  static final int MAX_STRING = 1024 * 1024;
  static final int MAX_DIGITS = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_STRING)
                  .maxNumberLength(Integer.MAX_VALUE) // Limited here, with a place.
                  .build())
          .build();

  private final JsonParser parser;
  private int depth;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one JSON value that fills a whole document.
   *
   * @throws Refused if the bytes are malformed, no JSON, exceed a limit or have a key twice
   */
  static JsonNode read(byte[] document) {
    if (DocumentText.isPlainUtf8(document)) {
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
        return new JsonReader(parser).document();
      } catch (Refused e) {
        // Read as text below, whose places count characters instead of bytes.
      }
    }
    return read(DocumentText.decode(document));
  }

  /**
   * Reads one JSON value that fills the whole text.
   *
   * @throws Refused if the text is no JSON, exceeds a limit or has a key twice
   */
  static JsonNode read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser).document();
    }
  }

  private JsonNode document() {
    try {
      if (parser.nextToken() == null) {
        throw new Refused("store.damaged.empty");
      }
      JsonNode root = value();
      requireEnd();
      return root;
    } catch (StreamConstraintsException e) {
      throw depth >= MAX_DEPTH
          ? new Refused("store.damaged.tooDeep", line(), String.valueOf(MAX_DEPTH))
          : new Refused("store.damaged.tooLong", where().words());
    } catch (UnexpectedEndOfInputException e) {
      throw new Refused("store.damaged.cutOff", line());
    } catch (JacksonException e) {
      throw new Refused("store.damaged.notJson", line(), column());
    }
  }

  private void requireEnd() {
    boolean more;
    try {
      more = parser.nextToken() != null;
    } catch (JacksonException e) {
      more = true;
    }
    if (more) {
      throw new Refused("store.damaged.trailing", line());
    }
  }

  private JsonNode value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new Refused("store.damaged.notJson", line(), column());
    };
  }

  private void limitDigits() {
    if (parser.getStringLength() > MAX_DIGITS) {
      throw new Refused("store.damaged.digits", where().words(), String.valueOf(MAX_DIGITS));
    }
  }

  private JsonNode integer() {
    limitDigits();
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal() {
    limitDigits();
    try {
      return NODES.numberNode(parser.getDecimalValue());
    } catch (NumberFormatException e) {
      String number = Quote.shortened(parser.getString());
      throw new Refused("store.damaged.range", where().words(), number);
    }
  }

  private ObjectNode object() {
    ObjectNode object = NODES.objectNode();
    depth++;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (object.has(name)) {
        throw new Refused("store.damaged.duplicate", where().words(), line());
      }
      parser.nextToken();
      object.set(name, value());
    }
    depth--;
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    depth++;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    depth--;
    return array;
  }

  private Where where() {
    return where(parser.streamReadContext());
  }

  private static Where where(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    if (parent == null) {
      return Where.ROOT;
    }
    String name =
        context.inArray() ? String.valueOf(context.getCurrentIndex() + 1) : context.currentName();
    return name == null ? where(parent) : where(parent).at(name);
  }

  private String line() {
    return String.valueOf(location().getLineNr());
  }

  private String column() {
    return String.valueOf(location().getColumnNr());
  }

  private TokenStreamLocation location() {
    return parser.currentLocation();
  }
}
