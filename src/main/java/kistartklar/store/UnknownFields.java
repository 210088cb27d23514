package kistartklar.store;

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
}
