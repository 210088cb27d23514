package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON writer against the standard's rules and another library's reader. */
class JsonTest {

  @Test
  void keepsTheOrderOfFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("z", 1);
    fields.put("a", List.of("x", 2));
    fields.put("m", Map.of());
    assertThat(Json.of(fields)).isEqualTo("{\"z\":1,\"a\":[\"x\",2],\"m\":{}}");
  }

  @ParameterizedTest
  @CsvSource({
    "0022,\\\"",
    "005c,\\\\",
    "0000,\\u0000",
    "000a,\\u000a",
    "007f,\\u007f",
    "0085,\\u0085",
    "2028,\\u2028",
    "d800,\\ud800",
    "dc00,\\udc00"
  })
  void escapes(String codePoint, String expected) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));
    assertThat(Json.of(text)).isEqualTo("\"" + expected + "\"");
  }

  @Test
  void leavesTextAsItIs() {
    assertThat(Json.of("Größe 5 € 😀 /'<")).isEqualTo("\"Größe 5 € 😀 /'<\"");
  }

  @Test
  void readsBackAsWritten() {
    Random random = new Random(20261122);
    JsonMapper reader = new JsonMapper();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
      }
      String json = Json.of(text.toString());
      assertThat(json.lines()).hasSize(1);
      assertThat(reader.readTree(json).stringValue()).isEqualTo(text.toString());
    }
  }

  @Test
  void refusesOtherValues() {
    assertThatThrownBy(() -> Json.of(1.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
