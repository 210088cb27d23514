package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every file of the guide keeps to the schema that stands beside it. */
@Tag("pure")
class GuideSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Path> files() throws IOException {
    return GuideJson.files().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileKeepsToTheSchema(Path file) throws IOException {
    assertThat(errors(kindOf(file), GuideJson.read(file))).as(file.toString()).isEmpty();
  }

  @Test
  void everyKindOfFileIsThere() throws IOException {
    assertThat(GuideJson.files().stream().map(GuideJson::nameOf))
        .hasSize(37)
        .contains("phases/phase-1.json", "phases/phase-9.json", "method.json", "legal.json")
        .contains("worksheets/useCases.json", "worksheets.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page   | {\"title\": \"\", \"lead\": \"x\", \"blocks\": []}",
        "bands  | [{\"band\": \"BEST\", \"name\": \"x\", \"meaning\": \"x\", \"advice\": \"x\"}]",
        "hints  | [{\"ifYes\": 1, \"unlessYes\": 2, \"text\": \"x\", \"more\": 1}]",
        "legal  | {\"asOf\": \"22.11.2026\", \"disclaimer\": \"x\", \"notes\": []}",
        "method | {\"scoring\": {}}",
        "phase  | {\"number\": 10}",
        "worksheets | [\"useCases\", \"useCases\"]",
        "worksheet | {\"id\": \"other\"}",
      })
  void schemaRefusesWhatIsWrong(String kind, String json) {
    assertThat(errors(kind, new JsonMapper().readTree(json))).isNotEmpty();
  }

  private static String kindOf(Path file) {
    String name = GuideJson.nameOf(file);
    if (name.startsWith("phases/")) {
      return "phase";
    }
    if (name.startsWith("worksheets/")) {
      return "worksheet";
    }
    return switch (name) {
      case "introduction.json", "outlook.json" -> "page";
      default -> name.replace(".json", "");
    };
  }

  private static List<Error> errors(String kind, JsonNode content) {
    return schema(kind).validate(content);
  }

  private static Schema schema(String kind) {
    try {
      String file = kind.startsWith("worksheet") ? "worksheets" : "guide";
      String text = Files.readString(GuideJson.FOLDER.resolve(file + ".schema.json"));
      ObjectNode schema = (ObjectNode) new JsonMapper().readTree(text);
      assertThat(schema.get("$defs").has(kind)).as("definition of " + kind).isTrue();
      return REGISTRY.getSchema(schema.put("$ref", "#/$defs/" + kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
