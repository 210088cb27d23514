package kistartklar.store;

import java.util.Set;
import java.util.function.Function;
import kistartklar.domain.assessment.Assessment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a document as it was read or written, kept for the fields in it that this program
 * does not know. Opaque outside the store.
 */
public final class UnknownFields {

  /** Nothing unknown. */
  public static final UnknownFields NONE = new UnknownFields(JsonNodeFactory.instance.objectNode());

  private final ObjectNode source;
  private final @Nullable Assessment written;

  UnknownFields(ObjectNode source) {
    this(source, null);
  }

  private UnknownFields(ObjectNode source, @Nullable Assessment written) {
    this.source = source;
    this.written = written;
  }

  /**
   * What is kept of a document that this program has written.
   *
   * @param source what was written of it
   */
  static UnknownFields written(Assessment written, ObjectNode source) {
    return new UnknownFields(source, written);
  }

  /** Whether the JSON is what this program writes of a part: that is still the same object. */
  boolean isWritten(Function<Assessment, Object> part, Assessment assessment) {
    return written != null && part.apply(written) == part.apply(assessment);
  }

  /** The JSON as it was read or written; not to be changed. */
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
