package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Names of files and firms come through unharmed, and a result stays on one line. */
@Tag("pure")
class ScoreJsonTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final Assessment NOTHING_ANSWERED = Assessment.empty(new UUID(0, 1));

  @ParameterizedTest
  @CsvSource({
    "0022,\\\"",
    "005c,\\\\",
    "0000,\\u0000",
    "000a,\\n",
    "007f,\\u007f",
    "0085,\\u0085",
    "2028,\\u2028",
    "2029,\\u2029",
    "d800,\\ud800",
    "dc00,\\udc00"
  })
  void escapes(String codePoint, String expected) {
    String company = Character.toString(Integer.parseInt(codePoint, 16));
    assertThat(json("a.kicheck", company))
        .startsWith("{\"file\":\"a.kicheck\",\"company\":\"" + expected + "\",\"yes\":0,");
  }

  @Test
  void leavesTextAsItIs() {
    assertThat(json("ä/b.kicheck", "Größe 5 € 😀 /'<"))
        .startsWith("{\"file\":\"ä/b.kicheck\",\"company\":\"Größe 5 € 😀 /'<\",");
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
      String json = json(text.toString(), text.toString());
      assertThat(json.lines()).hasSize(1);
      assertThat(reader.readTree(json).get("file").stringValue()).isEqualTo(text.toString());
      assertThat(reader.readTree(json).get("company").stringValue()).isEqualTo(text.toString());
    }
  }

  private static String json(String file, String company) {
    return ScoreJson.of(file, company, NOTHING_ANSWERED, GUIDE);
  }
}
