package kistartklar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
    List<ObjectNode> objects = new ArrayList<>();
    if (source.path(name) instanceof ArrayNode list) {
      for (JsonNode entry : list) {
        if (entry instanceof ObjectNode object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  /** Objects in a list of a source by their ids. */
  record ById(Map<String, ObjectNode> objects) {

    /** The object with an id, or one without fields. */
    ObjectNode child(UUID id) {
      return objects.getOrDefault(id.toString(), object());
    }
  }

  /** The objects in a list of a source by their ids; of several with one id the first counts. */
  static ById childrenById(ObjectNode source, String name) {
    Map<String, ObjectNode> objects = new HashMap<>();
    for (ObjectNode object : children(source, name)) {
      if (object.path("id").isString()) {
        objects.putIfAbsent(object.path("id").stringValue().toLowerCase(Locale.ROOT), object);
      }
    }
    return new ById(objects);
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
