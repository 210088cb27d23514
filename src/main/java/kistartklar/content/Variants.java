package kistartklar.content;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads one of several records that implement an interface: an object whose only property is named
 * after the record and holds it.
 */
final class Variants<T> extends StdDeserializer<T> {

  private final transient Map<String, Class<? extends T>> records;

  Variants(Class<T> type, Map<String, Class<? extends T>> records) {
    super(type);
    this.records = records;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartObjectToken() || parser.nextToken() != JsonToken.PROPERTY_NAME) {
      return context.reportInputMismatch(this, "expected an object with one property");
    }
    Class<? extends T> kind = records.get(parser.currentName());
    if (kind == null) {
      return context.reportInputMismatch(this, "unknown kind \"%s\"", parser.currentName());
    }
    parser.nextToken();
    T value = context.readValue(parser, kind);
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      return context.reportInputMismatch(this, "more than one property");
    }
    return value;
  }
}
