package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bytes are parsed without being decoded first; they say and refuse what their text does. */
@Tag("pure")
class JsonBytesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7f",
        "c280",
        "dfbf",
        "e0a080",
        "ed9fbf",
        "ee8080",
        "efbfbd",
        "efbfbf",
        "f0908080",
        "f48fbfbf",
        "61c3a4e28093f09f9a80"
      })
  void takesWellFormedText(String hex) {
    assertThat(DocumentText.isPlainUtf8(quoted(hex))).isTrue();
    assertThat(JsonReader.read(quoted(hex))).isEqualTo(JsonReader.read(text(quoted(hex))));
  }

  /** Stray, overlong, halves of pairs, beyond the last character, cut off. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "c080",
        "c1bf",
        "c2",
        "c241",
        "e09fbf",
        "e0a0",
        "eda080",
        "edbfbf",
        "f08fbfbf",
        "f0908041",
        "f4908080",
        "f5808080",
        "f888808080",
        "ff",
        "fe"
      })
  void refusesMalformedText(String hex) {
    assertThat(DocumentText.isPlainUtf8(quoted(hex))).isFalse();
    assertThat(DocumentText.isPlainUtf8(HexFormat.of().parseHex("22" + hex))).isFalse();
    assertThat(reason(quoted(hex))).contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void refusesOtherEncodingsWithoutAMark(String charset) {
    byte[] bytes = "{\"a\":1}".getBytes(Charset.forName(charset));
    assertThat(DocumentText.isPlainUtf8(bytes)).isFalse();
    assertThat(reason(bytes)).contains("Zeile 1");
  }

  @Test
  void countsColumnsInCharacters() {
    assertThat(reason("{\"ä–🚀\": x}".getBytes(StandardCharsets.UTF_8))).contains("Spalte 11");
  }

  @Test
  void writesAnyText() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("half", "\ud83d half \ude80");
    for (int shift = 0; shift < 4; shift++) {
      tree.put("pairs " + shift, "x".repeat(shift) + "🚀".repeat(9000));
      tree.put("long – " + "ü".repeat(9000 + shift), "–".repeat(9000));
    }
    tree.put("controls", "\u0000\u001f\u007f\"\\/\n\t\u2028");
    byte[] bytes = JsonWriter.write(tree);
    assertThat(JsonReader.read(bytes)).isEqualTo(tree);
    assertThat(JsonReader.read(text(bytes))).isEqualTo(tree);
    assertThat(text(bytes)).contains("\"\\uD83D half \\uDE80\"", "\\u0000\\u001F\u007f");
  }

  private static byte[] quoted(String hex) {
    return HexFormat.of().parseHex("22" + hex + "22");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String reason(byte[] bytes) {
    return switch (DocumentFormat.read(bytes)) {
      case LoadResult.Damaged(var reason) -> Messages.german().get(reason);
      case LoadResult other -> other.toString();
    };
  }
}
