package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's texts keep to German typography, and none is empty. */
@Tag("pure")
class GuideTypographyTest {

  /** Something that must not stand in a text. */
  record Fault(String name, Pattern pattern) {}

  static Stream<Fault> faults() {
    return Stream.of(
        fault("straight or English quote", "[\"'‘’”]|“(?=\\p{L})"),
        fault("three dots", "\\.\\.\\.|…"),
        fault("two blanks", "[ \\u00a0]{2}"),
        fault("blank at the edge", "^\\s|\\s$"),
        fault("hyphen as dash", " - | — |—"),
        fault("dash without blanks in a sentence", "\\p{L}–\\p{L}"),
        fault("no protected blank in an abbreviation", "\\b(z\\. ?B\\.|d\\. ?h\\.|u\\. ?a\\.)"),
        fault(
            "no protected blank after a citation",
            "(§|Art\\.|Abs\\.|Nr\\.|Satz|Anhang) (?=[\\dIVX])"),
        fault("no protected blank before a unit", "\\d (%|€|Mio\\.|GB|TB|km|kg|t\\b)"),
        fault("amount without a blank before its unit", "\\d(%|€)"),
        fault("special character for gender", "\\p{L}[*:_](in|innen)\\b|\\p{Ll}Innen\\b"),
        fault("control or invisible character", "[\\p{Cc}\\u200b-\\u200f\\ufeff]"));
  }

  private static Fault fault(String name, String regex) {
    return new Fault(name, Pattern.compile(regex));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void noTextHas(Fault fault) throws IOException {
    List<GuideJson.Text> texts =
        GuideJson.texts().stream().filter(text -> !text.place().endsWith(".url")).toList();
    assertThat(texts).hasSizeGreaterThan(700);
    assertThat(texts.stream().filter(text -> fault.pattern().matcher(text.value()).find()))
        .as(fault.name())
        .isEmpty();
  }

  @Test
  void noTextIsEmpty() throws IOException {
    assertThat(GuideJson.texts()).noneMatch(text -> text.value().isBlank());
  }

  @Test
  void quotesArePaired() throws IOException {
    assertThat(
            GuideJson.texts().stream()
                .filter(text -> count(text.value(), '„') != count(text.value(), '“')))
        .isEmpty();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "das \"Ziel\"",
        "und so...",
        "zwei  Blanks",
        "Ziel - Weg",
        "z. B. hier",
        "z.B. hier",
        "Art. 28",
        "§ 38",
        "Abs. 3",
        "Nr. 6",
        "5 %",
        "20 €",
        "5%",
        "Mitarbeiter*innen",
      })
  void findsFault(String text) {
    assertThat(faults()).anyMatch(fault -> fault.pattern().matcher(text).find());
  }
}
