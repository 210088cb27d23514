package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages are found and worded, and all files of texts are sound. */
@Tag("pure")
class MessagesTest {

  private static final Messages GERMAN = Messages.german();
  private static final Path FOLDER = Path.of("src/main/resources/kistartklar/text");

  private static final Messages SAMPLE =
      Messages.of(
          Map.of("plain", "nichts", "two", "{1} vor {0}", "quoted", "geht''s", "number", "{0}"),
          Locale.GERMANY);

  @Test
  void fillsPlaceholders() {
    assertThat(SAMPLE.get("two", "a", "b")).isEqualTo("b vor a");
    assertThat(SAMPLE.get(Message.of("two", "a", "b"))).isEqualTo("b vor a");
    assertThat(SAMPLE.get("plain")).isEqualTo("nichts");
    assertThat(SAMPLE.get("quoted")).isEqualTo("geht's");
  }

  @Test
  void takesArgumentsLiterally() {
    assertThat(SAMPLE.get("two", "{1} '", "{0}")).isEqualTo("{0} vor {1} '");
  }

  @Test
  void groupsNumbersTheGermanWay() {
    assertThat(SAMPLE.get("number", 20_000)).isEqualTo("20.000");
  }

  @Test
  void wordsMessagesWithinMessages() {
    assertThat(SAMPLE.get("two", Message.of("plain"), Message.of("number", 1)))
        .isEqualTo("1 vor nichts");
  }

  @Test
  void refusesUnknownKey() {
    assertThatThrownBy(() -> SAMPLE.get("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other");
  }

  static Stream<String> keys() {
    return GERMAN.patterns().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void patternIsSound(String key) {
    String pattern = GERMAN.patterns().getOrDefault(key, "");
    assertThat(pattern).as(key).isNotBlank();
    assertThatCode(() -> new MessageFormat(pattern, Locale.GERMANY)).doesNotThrowAnyException();
    assertThat(faultIn(pattern)).as(key + "=" + pattern).isEmpty();
  }

  private static final Map<String, Pattern> FAULTS =
      Map.of(
          "apostrophe that the format swallows", Pattern.compile("(?<!')'(?!')"),
          "straight or English quote", Pattern.compile("[\"‘’”]"),
          "three dots", Pattern.compile("\\.\\.\\."),
          "hyphen as dash", Pattern.compile(" - "),
          "two blanks in a sentence", Pattern.compile("\\S[ \\u00a0]{2}[^{ ]"),
          "abbreviation without protected blank",
              Pattern.compile("\\b(z\\. ?B|d\\. ?h|u\\. ?a)\\."),
          "citation without protected blank", Pattern.compile("(§|Art\\.|Abs\\.|Nr\\.) \\d"),
          "unit without protected blank", Pattern.compile("[\\d}] ?(%|€|MB|GB|KB)(?!\\p{L})"));

  private static List<String> faultIn(String pattern) {
    return FAULTS.entrySet().stream()
        .filter(fault -> fault.getValue().matcher(pattern).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "geht's",
        "ein \"Wort\"",
        "weiter...",
        "a - b",
        "z. B. so",
        "10 MB",
        "{0} %",
        "§ 38"
      })
  void findsFault(String pattern) {
    assertThat(faultIn(pattern)).isNotEmpty();
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(name -> !name.equals("version"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileHasItsOwnKeysOnce(String file) throws IOException {
    CountingProperties properties = new CountingProperties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
      properties.load(reader);
    }
    assertThat(properties.stringPropertyNames())
        .isNotEmpty()
        .allMatch(key -> mayStandIn(file, key))
        .allMatch(GERMAN.patterns()::containsKey);
  }

  /** What has no screen keeps to its own file; the screens have several. */
  private static boolean mayStandIn(String file, String key) {
    String first = key.substring(0, key.indexOf('.'));
    Set<String> withoutScreen = Set.of("cli", "report", "store");
    return first.equals(file) || !(withoutScreen.contains(first) || withoutScreen.contains(file));
  }

  /** Says no to a key that comes twice, of which a plain one would silently keep the last. */
  private static final class CountingProperties extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      assertThat(containsKey(key)).as("key given twice: " + key).isFalse();
      return super.put(key, value);
    }
  }

  @Test
  void programVersionIsThatOfTheBuild() {
    assertThat(ProgramVersion.current()).isEqualTo(System.getProperty("app.version"));
  }
}
