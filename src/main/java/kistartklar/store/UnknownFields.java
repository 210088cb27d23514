package kistartklar.store;

import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a document as it was read, kept for the fields in it that this program does not know.
 * Opaque outside the store.
 */
public final class UnknownFields {

  /** Nothing unknown. */
  public static final UnknownFields NONE = new UnknownFields(JsonNodeFactory.instance.objectNode());

  private final ObjectNode source;

  UnknownFields(ObjectNode source) {
    this.source = source;
  }

  /** The JSON as it was read; not to be changed. */
  ObjectNode source() {
    return source;
  }

  /** These without a field of the document itself. */
  UnknownFields without(String name) {
    if (!source.has(name)) {
      return this;
    }
    ObjectNode fields = Nodes.object();
    Nodes.addUnknown(source, Set.of(name), fields);
    return new UnknownFields(fields);
  }
}
