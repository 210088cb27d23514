package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing has one name in all texts, and numbers go with their words. */
@Tag("pure")
class WordsTest {

  private static final Messages GERMAN = Messages.german();

  /** What is not said, and what is said instead. */
  private static final Map<String, String> NOT_BUT =
      Map.ofEntries(
          Map.entry("Beschäftigte", "Mitarbeitende"),
          Map.entry("Mitarbeiter(?!\\w)", "Mitarbeitende"),
          Map.entry("Beteiligte", "Teilnehmende, bei Kopien: Teammitglied"),
          Map.entry("zuständig", "verantwortlich"),
          Map.entry("(?<!format)Version", "Fassung"),
          Map.entry("[Vv]orherig", "voriger"),
          Map.entry("Enter", "Eingabetaste"),
          Map.entry("Return", "Eingabetaste"),
          Map.entry("Control(?!sFX)|Ctrl", "Strg"),
          Map.entry("angehängt", "beigelegt"),
          Map.entry("Fragekatalog|Fragenkatalog|Checkliste", "Fragebogen"),
          Map.entry("Assessment", "Einschätzung"),
          Map.entry("Score", "Ergebnis"),
          Map.entry("Backup|Snapshot", "früherer Stand"),
          Map.entry("Report", "Bericht"),
          Map.entry("Readiness", "KI-Bereitschaft"),
          Map.entry("Plausibilit", "Passt das zusammen?"),
          Map.entry("Erster Schritt", "Maßnahme"),
          Map.entry("Betrieb\\b", "Unternehmen, ab dem Pilotprojekt: Einsatz"),
          Map.entry("Tool", "Werkzeug"),
          Map.entry("User|Nutzer", "Sie"),
          Map.entry("Deadline|Fälligkeit", "Termin"),
          Map.entry("Preview", "Vorschau"),
          Map.entry("Button", "der Name des Knopfs"),
          Map.entry("anklicken|[Kk]licken", "wählen"),
          Map.entry("\\bbitte\\b(?! prüfen)|\\bBitte\\b", "die Aufforderung allein"),
          Map.entry("\\bdu\\b|\\bdein", "Sie"));

  private static final Pattern PLURAL_AFTER_ONE =
      Pattern.compile(
          "(?<!von[ \\u00a0])(?<!Alle )(?<![0-9.–])\\b1[ \\u00a0](?:offene |weitere )?"
              + "(Fragen|Antworten|Maßnahmen|Einschätzungen|Stellen|Dateien|Seiten|Zeilen|Einträge"
              + "|Kopien|Hinweise|Stände|Unterschiede|Dokumente|Tage|Personentage|Fundstellen"
              + "|Änderungen)\\b");

  private static final Pattern SINGULAR_AFTER_OTHER =
      Pattern.compile(
          "\\b[02][ \\u00a0](?:offene |weitere )?"
              + "(Frage|Antwort|Maßnahme|Einschätzung|Stelle|Datei|Seite|Zeile|Eintrag|Kopie"
              + "|Hinweis|Unterschied|Dokument|Fundstelle|Änderung)\\b(?!\\w)");

  private static String pattern(String key) {
    return Objects.requireNonNull(GERMAN.patterns().get(key));
  }

  static Stream<String> keys() {
    return GERMAN.patterns().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void callsThingsByTheirOneName(String key) {
    String text = pattern(key);
    NOT_BUT.forEach((word, instead) ->
        assertThat(Pattern.compile(word).matcher(text).find())
            .as("%s: not „%s“ but „%s“ in „%s“", key, word, instead, text)
            .isFalse());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void numbersGoWithTheirWords(int number) {
    Object[] arguments = Collections.nCopies(8, number).toArray();
    Pattern wrong = number == 1 ? PLURAL_AFTER_ONE : SINGULAR_AFTER_OTHER;
    assertThat(keys())
        .allSatisfy(key -> {
          if (pattern(key).contains("{")) {
            Matcher found = wrong.matcher(GERMAN.get(key, arguments));
            assertThat(found.find()).as(key + ": " + GERMAN.get(key, arguments)).isFalse();
          }
        });
  }

  @Test
  void wrongNumbersWouldBeFound() {
    assertThat(PLURAL_AFTER_ONE.matcher("noch 1\u00a0Fragen offen").find()).isTrue();
    assertThat(PLURAL_AFTER_ONE.matcher("1 von 1 Fragen").find()).isFalse();
    assertThat(SINGULAR_AFTER_OTHER.matcher("2 Antwort").find()).isTrue();
  }
}
