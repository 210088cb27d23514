package kistartklar.store.settings;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Preferences as JSON. A value that makes no sense falls back to its default alone; text that is no
 * JSON object is an error.
 */
final class PreferencesJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PreferencesJson() {}

  static byte[] write(Preferences preferences) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode recent = root.putArray("recentFiles");
    preferences.recentFiles().forEach(file -> recent.add(file.toString()));
    ObjectNode places = root.putObject("places");
    preferences.places().forEach((file, place) -> places.put(file.toString(), place));
    preferences.lastFolder().ifPresent(folder -> root.put("lastFolder", folder.toString()));
    root.put("theme", preferences.theme().name());
    root.put("textSize", preferences.textSize().percent());
    root.put("goesOn", preferences.goesOn());
    preferences.window().ifPresent(bounds -> write(bounds, root.putObject("window")));
    root.put("sharing", preferences.audience() != Audience.FIRM);
    root.put("roles", preferences.audience() == Audience.OTHERS_WITHOUT_NAMES);
    ArrayNode leftOut = root.putArray("sheetsLeftOut");
    preferences.sheetsLeftOut().stream().sorted().forEach(leftOut::add);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private static void write(WindowBounds bounds, ObjectNode node) {
    node.put("x", bounds.x());
    node.put("y", bounds.y());
    node.put("width", bounds.width());
    node.put("height", bounds.height());
    node.put("maximized", bounds.maximized());
  }

  /**
   * Reads preferences.
   *
   * @throws RuntimeException if the bytes are no JSON object
   */
  static Preferences read(byte[] bytes, FileSystem files) {
    if (!(MAPPER.readTree(bytes) instanceof ObjectNode root)) {
      throw new IllegalArgumentException("no JSON object");
    }
    return new Preferences(
        recent(root.path("recentFiles"), files),
        places(root.path("places"), files),
        path(root.path("lastFolder"), files),
        theme(root.path("theme").asString("")),
        window(root.path("window")),
        audience(root),
        TextSize.of(root.path("textSize").asInt(TextSize.NORMAL.percent())),
        root.path("goesOn").asBoolean(true),
        names(root.path("sheetsLeftOut")));
  }

  private static List<Path> recent(JsonNode list, FileSystem files) {
    return list.isArray()
        ? list.valueStream().flatMap(node -> path(node, files).stream()).toList()
        : List.of();
  }

  private static Map<Path, String> places(JsonNode node, FileSystem files) {
    Map<Path, String> places = new LinkedHashMap<>();
    node.properties()
        .forEach(entry ->
            path(entry.getKey(), files)
                .ifPresent(file -> places.put(file, entry.getValue().asString(""))));
    return places;
  }

  private static Set<String> names(JsonNode list) {
    return list.isArray()
        ? list.valueStream()
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Optional<Path> path(JsonNode node, FileSystem files) {
    return node.isString() ? path(node.stringValue(), files) : Optional.empty();
  }

  private static Optional<Path> path(String text, FileSystem files) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(files.getPath(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Audience audience(JsonNode root) {
    if (!root.path("sharing").asBoolean(false)) {
      return Audience.FIRM;
    }
    return root.path("roles").asBoolean(false) ? Audience.OTHERS_WITHOUT_NAMES : Audience.OTHERS;
  }

  private static Theme theme(String name) {
    return Stream.of(Theme.values())
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .orElse(Theme.SYSTEM);
  }

  private static Optional<WindowBounds> window(JsonNode node) {
    try {
      return Optional.of(
          new WindowBounds(
              number(node, "x"),
              number(node, "y"),
              number(node, "width"),
              number(node, "height"),
              node.path("maximized").asBoolean(false)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static double number(JsonNode node, String name) {
    return node.path(name).asDouble(Double.NaN);
  }
}
