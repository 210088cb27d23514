package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's texts call things by their one name and fit a firm of a dozen people. */
@Tag("pure")
class GuideWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "(Ihr(em|en|er|es)?|ein(em|en)?|aus dem|ganze[nr]?) Betriebe?s?\\b -> Unternehmen",
        "Betriebe(n)?\\b -> Unternehmen",
        "Plausibilit -> Passt das zusammen?",
        "[Ee]rste[nr]? Schritt nach -> Maßnahme",
        "(?<!Praxistest und )\\bPilot(en|s)?\\b -> Pilotprojekt",
        "IT-Verantwortliche -> IT-Betreuung",
        "Readiness -> Bereitschaft",
      })
  void callsThingsByTheirOneName(String word, String instead) throws IOException {
    assertThat(GuideJson.texts().stream().filter(text -> found(word, text.value())))
        .as("not „%s“ but „%s“", word, instead)
        .isEmpty();
  }

  private static boolean found(String word, String text) {
    return Pattern.compile(word).matcher(text).find();
  }

  /** A firm of twelve has none of these. */
  @ParameterizedTest
  @ValueSource(strings = {"Controlling", "Qualitätsmanagement", "Bereichsleitung", "Abteilung"})
  void rolesAreThoseOfASmallFirm(String department) throws IOException {
    assertThat(GuideJson.texts())
        .filteredOn(text -> text.place().endsWith(".measure.role"))
        .hasSize(29)
        .noneMatch(text -> text.value().contains(department));
  }

  /** A question that begins with its verb and ends in „?“ could be taken for an order. */
  @Test
  void noQuestionCanBeReadAsAnOrder() throws IOException {
    List<String> questions =
        GuideJson.texts().stream()
            .filter(text -> text.place().matches(".*\\.questions\\[\\d+]\\.text"))
            .map(GuideJson.Text::value)
            .toList();
    assertThat(questions).hasSize(29);
    assertThat(questions).noneMatch(text -> text.matches("(?!Haben)\\p{Lu}\\p{Ll}+en Sie .*"));
  }
}
