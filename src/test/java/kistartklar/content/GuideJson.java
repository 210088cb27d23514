package kistartklar.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The guide's files as they are, for checks that do not rely on the reader. */
final class GuideJson {

  static final Path FOLDER = Path.of("src/main/resources/kistartklar/guide");

  private GuideJson() {}

  /** A text with the file and path where it stands. */
  record Text(String place, String value) {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".schema.json"))
          .sorted()
          .toList();
    }
  }

  /** The name in the guide's folder, with forward slashes. */
  static String nameOf(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  static JsonNode read(Path file) throws IOException {
    return new JsonMapper().readTree(Files.readString(file));
  }

  /** All texts of all files. */
  static List<Text> texts() throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files()) {
      collect(nameOf(file), read(file), texts);
    }
    return texts;
  }

  private static void collect(String place, JsonNode node, List<Text> into) {
    if (node.isString()) {
      into.add(new Text(place, node.stringValue()));
    }
    node.properties().forEach(e -> collect(place + "." + e.getKey(), e.getValue(), into));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(place + "[" + i + "]", node.get(i), into);
      }
    }
  }
}
