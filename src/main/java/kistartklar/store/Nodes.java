package kistartklar.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small steps in building the tree of a document. */
final class Nodes {

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The fields of a source that are not known, in their order. */
  static void addUnknown(ObjectNode source, Collection<String> known, ObjectNode to) {
    source.forEachEntry((name, value) -> {
      if (!known.contains(name)) {
        to.set(name, value);
      }
    });
  }

  /** The object in a field of a source, or one without fields. */
  static ObjectNode child(ObjectNode source, String name) {
    return source.path(name) instanceof ObjectNode object ? object : object();
  }

  /** The objects in a list of a source. */
  static List<ObjectNode> children(ObjectNode source, String name) {
    JsonNode list = source.path(name);
    Stream<JsonNode> entries = list.isArray() ? list.valueStream() : Stream.empty();
    return entries.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).toList();
  }

  /** The object with an id in a list of a source, or one without fields. */
  static ObjectNode child(List<ObjectNode> sources, UUID id) {
    return sources.stream()
        .filter(source -> isId(source.path("id"), id))
        .findFirst()
        .orElseGet(Nodes::object);
  }

  private static boolean isId(JsonNode node, UUID id) {
    return node.isString() && node.stringValue().equalsIgnoreCase(id.toString());
  }

  static void putUnlessEmpty(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  static void putUnlessEmpty(ObjectNode node, String name, ObjectNode child) {
    if (!child.isEmpty()) {
      node.set(name, child);
    }
  }
}
