package kistartklar.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of a text are marked as found. */
@Tag("pure")
class HighlightTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Regal in Übergröße bestellt | groesse       | Regal in Über[größe] bestellt
          Regal in Übergröße bestellt | UEBER         | Regal in [Über]größe bestellt
          Strasse und Straße          | strasse       | [Strasse] und [Straße]
          Straße                      | stras         | [Straß]e
          KI und KI                   | ki            | [KI] und [KI]
          Skizze der KI               | ki            | Skizze der [KI]
          Datenschutz                 | daten schutz  | [Datenschutz]
          nichts davon                | fehlt         | nichts davon
          nichts davon                | ' '           | nichts davon
          KI                          | ki            | [KI]
          """)
  void marksEveryOccurrence(String text, String query, String expected) {
    String marked =
        Highlight.of(text, query).stream()
            .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
            .collect(Collectors.joining());
    assertThat(marked).isEqualTo(expected);
  }
}
