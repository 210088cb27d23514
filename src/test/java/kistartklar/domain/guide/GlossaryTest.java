package kistartklar.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.guide.Glossary.Mention;
import kistartklar.domain.guide.Glossary.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are found as whole words, the longest form first, each where it first stands. */
@Tag("pure")
class GlossaryTest {

  private static final Term AUDIT = new Term("Audit", List.of("Audit", "Audits"), "Eine Prüfung.");
  private static final Term PILOT =
      new Term("Pilotprojekt", List.of("Pilot", "Pilotprojekt"), "Ein Versuch.");
  private static final Glossary GLOSSARY = new Glossary(List.of(AUDIT, PILOT));

  @Test
  void theFirstMentionThatIsNotKnownCounts() {
    String text = "Nach dem Pilotprojekt folgen Audits.";
    assertThat(GLOSSARY.firstMention(text, Set.of())).contains(new Mention(PILOT, 9, 21));
    assertThat(GLOSSARY.firstMention(text, Set.of(PILOT))).contains(new Mention(AUDIT, 29, 35));
    assertThat(GLOSSARY.firstMention(text, Set.of(PILOT, AUDIT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Auditorium",
        "Vorab-Audit",
        "Audit-Plan",
        "Pilotin",
        "Copilot",
        "audit",
        "2Audit"
      })
  void partsOfWordsAreNoMention(String text) {
    assertThat(GLOSSARY.firstMention(text, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Audit", "(Audit)", "„Audits“", "ein Audit."})
  void wholeWordsAre(String text) {
    assertThat(GLOSSARY.firstMention(text, Set.of())).isPresent();
  }

  @Test
  void listsWhatTextsMentionInItsOwnOrder() {
    assertThat(GLOSSARY.mentionedIn(Stream.of("Ein Pilot.", "Zwei Pilotprojekt", "Ein Audit")))
        .containsExactly(AUDIT, PILOT);
    assertThat(GLOSSARY.mentionedIn(Stream.of("nichts"))).isEmpty();
    assertThat(new Glossary(List.of()).mentionedIn(Stream.of("Audit"))).isEmpty();
  }

  @Test
  void aFormBelongsToOneTerm() {
    Term other = new Term("Prüfung", List.of("Audit"), "Etwas.");
    assertThatThrownBy(() -> new Glossary(List.of(AUDIT, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Audit");
  }
}
