package kistartklar.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/** A tree to indented JSON in UTF-8, the same bytes on every system. */
final class JsonWriter {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  private JsonWriter() {}

  static byte[] write(JsonNode root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), text)) {
      value(root, generator);
    }
    return withEscapedLoneSurrogates(text.append('\n').toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static void value(JsonNode node, JsonGenerator generator) {
    switch (node.getNodeType()) {
      case OBJECT -> {
        generator.writeStartObject();
        node.forEachEntry((name, child) -> {
          generator.writeName(name);
          value(child, generator);
        });
        generator.writeEndObject();
      }
      case ARRAY -> {
        generator.writeStartArray();
        node.forEach(child -> value(child, generator));
        generator.writeEndArray();
      }
      case STRING -> generator.writeString(node.stringValue());
      case BOOLEAN -> generator.writeBoolean(node.booleanValue());
      case NUMBER -> number(node, generator);
      default -> generator.writeNull();
    }
  }

  private static void number(JsonNode node, JsonGenerator generator) {
    if (node.isIntegralNumber()) {
      generator.writeNumber(node.bigIntegerValue());
    } else {
      generator.writeNumber(node.decimalValue());
    }
  }

  /**
   * UTF-8 cannot hold half a surrogate pair, JSON can as an escape. Such halves come from pasted
   * text that was cut in the middle of an emoji; they must neither stop a save nor get lost.
   */
  private static String withEscapedLoneSurrogates(String json) {
    if (!hasSurrogates(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(c -> {
          if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            escaped.append("\\u").append(Integer.toHexString(c));
          } else {
            escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }

  private static boolean hasSurrogates(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells the generator how to lay out; each generator needs its own instance of the layout. */
  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return LAYOUT.createInstance();
    }
  }
}
