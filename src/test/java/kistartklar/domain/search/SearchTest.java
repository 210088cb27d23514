package kistartklar.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final QuestionId SEVENTH = new QuestionId(7);

  private static Assessment noting(String note) {
    return Assessment.empty(UUID.randomUUID()).withNote(SEVENTH, note);
  }

  private static List<Hit> notes(String note, String query) {
    return Search.of(GUIDE, noting(note), query).stream()
        .filter(Hit.InNote.class::isInstance)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Übergröße",
        "übergröße",
        "ÜBERGRÖSSE",
        "uebergroesse",
        "U\u0308bergro\u0308ße",
        "Über\u00adgröße",
        "größe",
        "  Übergröße, "
      })
  void findsAWordHoweverItIsWritten(String query) {
    assertThat(notes("Regal in Übergröße bestellt", query)).hasSize(1);
    assertThat(notes("Regal in U\u0308BERGRO\u0308SSE bestellt", query)).hasSize(1);
  }

  @Test
  void findsLettersWithAccents() {
    assertThat(notes("Café Étoile", "etoile cafe")).hasSize(1);
  }

  @Test
  void needsAllWordsInOnePlace() {
    assertThat(notes("Frau Meier klärt die Schulung", "meier schulung")).hasSize(1);
    assertThat(notes("Frau Meier klärt die Schulung", "meier server")).isEmpty();
  }

  @Test
  void findsShortWordsOnlyWhereAWordBegins() {
    assertThat(notes("Skizze der Anlage", "ki")).isEmpty();
    assertThat(notes("Skizze der KI-Anlage", "ki")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "–", "„“ … ?!"})
  void findsNothingWithoutAWord(String query) {
    assertThat(Search.of(GUIDE, noting("–"), query)).isEmpty();
  }

  @Test
  void namesTheNoteAfterItsQuestionAndBeforeTheExplanations() {
    String word = GUIDE.question(SEVENTH).text().split(" ", -1)[1];
    List<Hit> hits = Search.of(GUIDE, noting("Notiz: " + word), word);
    List<Hit> ofPhase =
        hits.stream().filter(hit -> hit.phase().equals(GUIDE.phaseOf(SEVENTH))).toList();
    int question =
        ofPhase.indexOf(
            ofPhase.stream()
                .filter(hit ->
                    hit instanceof Hit.InQuestion found && found.question().id().equals(SEVENTH))
                .findFirst()
                .orElseThrow());
    assertThat(ofPhase.get(question + 1)).isInstanceOf(Hit.InNote.class);
  }

  @Test
  void findsEveryQuestionAndEveryTopicByItsOwnWords() {
    GUIDE
        .questions()
        .forEach(question ->
            assertThat(Search.of(GUIDE, noting(""), question.text()))
                .anyMatch(hit ->
                    hit instanceof Hit.InQuestion found && found.question().equals(question)));
    GUIDE.phases().stream()
        .flatMap(phase -> phase.sections().stream())
        .flatMap(section -> section.topics().stream())
        .forEach(topic ->
            assertThat(Search.of(GUIDE, noting(""), topic.title() + " " + topic.text()))
                .anyMatch(hit -> hit instanceof Hit.InTopic found && found.topic().equals(topic)));
  }

  @Test
  void showsTheNeighbourhoodOfTheHitInWholeWords() {
    String note = "Anfang ".repeat(50) + "Treffer " + "Ende ".repeat(50);
    String excerpt = notes(note, "treffer").getFirst().excerpt();
    assertThat(excerpt).startsWith("… Anfang").endsWith("Ende …").contains("Treffer");
    assertThat(excerpt.length()).isLessThanOrEqualTo(144);
  }

  @Test
  void showsHowAnExplanationBeginsThatWasFoundByItsTitle() {
    Hit hit =
        Search.of(GUIDE, noting(""), "Datenschutz-Audits").stream()
            .filter(Hit.InTopic.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(hit)
        .isInstanceOfSatisfying(
            Hit.InTopic.class,
            found ->
                assertThat(found.topic().text()).startsWith(found.excerpt().replace(" …", "")));
  }

  @Test
  void showsAShortNoteWhole() {
    assertThat(notes("Kurz und gut", "gut").getFirst().excerpt()).isEqualTo("Kurz und gut");
  }

  @Test
  void copesWithOneEndlessWord() {
    String excerpt =
        notes("x".repeat(20_000) + "ziel" + "y".repeat(20_000), "ziel").getFirst().excerpt();
    assertThat(excerpt).contains("ziel");
    assertThat(excerpt.length()).isLessThanOrEqualTo(144);
  }
}
