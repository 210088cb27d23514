package kistartklar.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that knows its place and which of its fields were asked for, so that a missing, a
 * mistyped and an unknown field are all refused by name.
 */
final class JsonObject {

  private final String place;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  private JsonObject(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  /**
   * Reads an object completely.
   *
   * @param place file and path of the object, for messages
   * @throws IllegalStateException if the node is no object, has fields that were not asked for, or
   *     what is read from it is refused
   */
  static <T> T read(String place, JsonNode node, Function<JsonObject, T> reader) {
    if (!node.isObject()) {
      throw new IllegalStateException(place + ": not an object");
    }
    JsonObject object = new JsonObject(place, node);
    T value;
    try {
      value = reader.apply(object);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
    for (String name : node.propertyNames()) {
      if (!object.asked.contains(name)) {
        throw new IllegalStateException(place + ": unknown field " + name);
      }
    }
    return value;
  }

  /**
   * Reads every entry of an array.
   *
   * @param place file and path of the array, for messages
   */
  static <T> List<T> readAll(
      String place, JsonNode node, BiFunction<String, JsonNode, T> entryReader) {
    if (!node.isArray()) {
      throw new IllegalStateException(place + ": not an array");
    }
    List<T> values = new ArrayList<>();
    for (JsonNode entry : node) {
      values.add(entryReader.apply(place + "[" + values.size() + "]", entry));
    }
    return List.copyOf(values);
  }

  private JsonNode field(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalStateException(place + ": missing field " + name);
    }
    return value;
  }

  private String placeOf(String name) {
    return place + "." + name;
  }

  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    return textOf(placeOf(name), field(name));
  }

  private static String textOf(String place, JsonNode value) {
    if (!value.isString()) {
      throw new IllegalStateException(place + ": not a text");
    }
    return value.stringValue();
  }

  int integer(String name) {
    JsonNode value = field(name);
    if (!value.isInt()) {
      throw new IllegalStateException(placeOf(name) + ": not a whole number");
    }
    return value.intValue();
  }

  /** A number of days that is a multiple of 0.5, in half days. */
  int halfDays(String name) {
    JsonNode value = field(name);
    double halves = value.isNumber() ? value.doubleValue() * 2 : Double.NaN;
    if (halves != Math.rint(halves) || Math.abs(halves) > 1_000) {
      throw new IllegalStateException(placeOf(name) + ": not a multiple of 0.5 days");
    }
    return (int) halves;
  }

  boolean truth(String name) {
    JsonNode value = field(name);
    if (!value.isBoolean()) {
      throw new IllegalStateException(placeOf(name) + ": not true or false");
    }
    return value.booleanValue();
  }

  List<String> texts(String name) {
    return readAll(placeOf(name), field(name), JsonObject::textOf);
  }

  <T> T object(String name, Function<JsonObject, T> reader) {
    return read(placeOf(name), field(name), reader);
  }

  <T> List<T> objects(String name, Function<JsonObject, T> reader) {
    return readAll(placeOf(name), field(name), (itemPlace, item) -> read(itemPlace, item, reader));
  }
}
