package kistartklar.store;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** A tree to indented JSON in UTF-8, the same bytes on every system. */
final class JsonWriter {

  /** Holds most documents. */
  private static final int FIRST_SIZE = 32 * 1024;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

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

  /**
   * Lays one document out: every entry in a line of its own, two spaces further in than what holds
   * it. What stands between the entries is encoded once for all documents.
   */
  private static final class Layout extends ObjectWriteContext.Base implements PrettyPrinter {

    private static final SerializedString COLON = new SerializedString(": ");
    private static final List<SerializedString> LINES = levels("");
    private static final List<SerializedString> NEXT_LINES = levels(",");

    private int depth;

    private static List<SerializedString> levels(String end) {
      return IntStream.rangeClosed(0, JsonReader.MAX_DEPTH)
          .mapToObj(depth -> new SerializedString(end + "\n" + "  ".repeat(depth)))
          .toList();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return this;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
      // There is one root.
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
      generator.writeRaw('{');
      depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
      generator.writeRaw(LINES.get(depth));
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
      generator.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
      generator.writeRaw(NEXT_LINES.get(depth));
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
      end(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
      generator.writeRaw('[');
      depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
      generator.writeRaw(LINES.get(depth));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
      generator.writeRaw(NEXT_LINES.get(depth));
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int entries) {
      end(generator, entries, ']');
    }

    private void end(JsonGenerator generator, int entries, char bracket) {
      depth--;
      if (entries > 0) {
        generator.writeRaw(LINES.get(depth));
      }
      generator.writeRaw(bracket);
    }
  }
}
