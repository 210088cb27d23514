package kistartklar.store;

import java.io.ByteArrayOutputStream;
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

  /** Holds most documents. */
  private static final int FIRST_SIZE = 32 * 1024;

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

  /**
   * The bytes of a tree. UTF-8 cannot hold half a surrogate pair, which comes from pasted text that
   * was cut in the middle of an emoji: the generator writes it as an escape.
   */
  static byte[] write(JsonNode root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
    try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), bytes)) {
      value(root, generator);
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
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
    if (node.isInt() || node.isLong()) {
      generator.writeNumber(node.longValue());
    } else if (node.isIntegralNumber()) {
      generator.writeNumber(node.bigIntegerValue());
    } else {
      generator.writeNumber(node.decimalValue());
    }
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
