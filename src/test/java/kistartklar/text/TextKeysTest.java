package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every key in the code has a text, every text is used, and no German stands in the code. */
@Tag("pure")
class TextKeysTest {

  private static final Set<String> KEYS = Messages.german().patterns().keySet();
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9][a-zA-Z0-9-]*)+");
  private static final Pattern FIRST_ARGUMENT =
      Pattern.compile("(?:messages\\.get|context\\.text|Message\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /** German letters, or two words of which one begins as German sentences do. */
  private static final Pattern GERMAN =
      Pattern.compile("[äöüÄÖÜß„“]|\\b(der|die|das|und|nicht|ist|wird|Sie|ein|eine|mit|für)\\b");

  /**
   * German that nobody is shown: the example's file, what Windows itself says of a fault, and how
   * people write days and numbers.
   */
  private static final List<String> NOT_INTERFACE =
      List.of(
          "(?: (?:mitarbeiter|mitarbeitende|ma|personen|leute|beschäftigte))?",
          "(?:(?:ca|circa|etwa|ungefähr|rund|~)[. ]*)?(\\\\d{1,3}(?:\\\\.\\\\d{3})+|\\\\d+)",
          "(?:spätestens )?(?:bis )?(?:am |zum |den )?(.+)",
          "(\\\\d{1,4}|einem|einer|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
          "/kistartklar/example/Beispiel Großhandel.kicheck",
          "dateigröße überschreitet",
          "dateiname oder die erweiterung ist zu lang",
          "fünf",
          "genügend speicherplatz",
          "januar|jan|jänner|jän",
          "märz|mär|mrz|maerz",
          "nicht genügend speicherplatz",
          "pfad nicht finden",
          "pfad nicht zu lang",
          "schreibgeschützt",
          "syntax für den dateinamen",
          "zwölf",
          "ß",
          "ä",
          "ö",
          "ü",
          "übermorgen");

  @Test
  void everyKeyInTheCodeHasAText() {
    Set<String> missing = new TreeSet<>();
    Matcher matcher = FIRST_ARGUMENT.matcher(code());
    while (matcher.find()) {
      if (!KEYS.contains(matcher.group(1))) {
        missing.add(matcher.group(1));
      }
    }
    assertThat(missing).as("keys without text").isEmpty();
  }

  /** A key may be put together from a beginning and an ending; both then stand in the code. */
  @Test
  void everyTextIsUsed() {
    Set<String> strings = strings();
    List<String> unused = KEYS.stream().filter(key -> !isUsed(key, strings)).sorted().toList();
    assertThat(unused).as("texts that nothing shows").isEmpty();
  }

  private static boolean isUsed(String key, Set<String> strings) {
    return strings.contains(key)
        || DYNAMIC.stream().anyMatch(key::startsWith)
        || strings.stream()
            .anyMatch(start ->
                start.length() > 2
                    && start.contains(".")
                    && key.startsWith(start)
                    && strings.contains(key.substring(start.length())));
  }

  /** Beginnings whose endings are the names of values: fields, columns, answers, ways to go on. */
  private static final List<String> DYNAMIC =
      List.of(
          "chart.save.filter.",
          "company.",
          "comparison.empty.",
          "document.recovery.",
          "menu.theme.",
          "plan.field.",
          "report.column.",
          "report.decision.",
          "report.form.",
          "report.legend.",
          "report.load.",
          "report.strip.",
          "sheet.fact.",
          "store.place.");

  @Test
  void noGermanStandsInTheCode() {
    List<String> german =
        strings().stream()
            .filter(text -> GERMAN.matcher(text).find() && !KEY.matcher(text).matches())
            .filter(text -> !NOT_INTERFACE.contains(text))
            .toList();
    assertThat(german).isEmpty();
  }

  private static Set<String> strings() {
    return STRING
        .matcher(code())
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All sources without their comments. */
  private static String code() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TextKeysTest::read)
          .collect(Collectors.joining("\n"))
          .replaceAll("(?m)^\\s*(/?\\*.*|//.*)$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
