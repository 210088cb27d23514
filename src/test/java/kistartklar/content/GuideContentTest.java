package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;
import org.junit.jupiter.api.Test;

/** The content is whole: what the guide has, is here, in its order and with its numbers. */
class GuideContentTest {

  private static final Guide GUIDE = GuideReader.read();

  /** Phase, then its sections with the numbers of their questions. */
  private static final List<String> STRUCTURE =
      List.of(
          "Bedarfsanalyse",
          "  Zielsetzung klären [1, 2]",
          "  Prozessanalyse [3, 4, 5]",
          "  Ressourcenbewertung [6, 7, 8]",
          "Machbarkeitsstudie",
          "  Pilotprojekte identifizieren [9, 10]",
          "  Technologieauswahl [11, 12]",
          "  Kosten-Nutzen-Analyse [13, 14, 15]",
          "  Risiko- und Chancenbewertung []",
          "Datensicherheit und Datenschutz",
          "  Datensicherheitsstrategie [16]",
          "  DSGVO-Konformität [17]",
          "Infrastruktur und Integration",
          "  Infrastruktur bewerten [18]",
          "  Integration planen [19]",
          "  Pilotprojekt starten [20]",
          "Schulung und Weiterbildung",
          "  Mitarbeiterschulung [21]",
          "  Fortlaufende Weiterbildung [22]",
          "Überwachung und Feedback",
          "  Leistungsüberwachung [23]",
          "  Feedback-Schleifen [24]",
          "Ausweitung und neue Anwendungen",
          "  Erfolgreiche Projekte ausweiten [25]",
          "  Neue Anwendungsfälle identifizieren [26]",
          "Audits und Strategie",
          "  Regelmäßige Audits [27]",
          "  Anpassung und Optimierung [28]",
          "Innovation",
          "  Innovation fördern [29]");

  private static final List<Integer> ALL_PARTS_REQUIRED =
      List.of(4, 6, 7, 8, 9, 10, 12, 13, 14, 22, 24, 25, 26, 28, 29);

  private static final List<String> HINTS =
      List.of(
          ("2→1, 8→13, 10→9, 12→11, 14→13, 15→13, 15→14, 17→16, 19→18, 20→9, 20→10, 20→19, 21→12,"
                  + " 22→21, 23→20, 24→20, 25→20, 25→23, 27→20, 28→1, 28→24")
              .split(", "));

  private static final Map<Integer, List<String>> LEGAL =
      Map.ofEntries(
          Map.entry(4, List.of("works-council")),
          Map.entry(7, List.of("ai-act-literacy")),
          Map.entry(11, List.of("ai-act-prohibited", "ai-act-high-risk", "ai-act-transparency")),
          Map.entry(
              16, List.of("gdpr-security", "gdpr-breach", "gdpr-processor", "cyber-risk-check")),
          Map.entry(
              17,
              List.of(
                  "gdpr-processor",
                  "gdpr-records",
                  "gdpr-security",
                  "gdpr-breach",
                  "gdpr-impact-assessment",
                  "gdpr-automated-decision",
                  "data-protection-officer",
                  "ai-act-prohibited",
                  "ai-act-transparency",
                  "ai-act-high-risk")),
          Map.entry(18, List.of("cyber-risk-check")),
          Map.entry(20, List.of("works-council")),
          Map.entry(21, List.of("ai-act-literacy")),
          Map.entry(22, List.of("ai-act-literacy")),
          Map.entry(23, List.of("works-council")),
          Map.entry(27, List.of("ai-act-high-risk", "ai-act-transparency", "iso-42001")),
          Map.entry(28, List.of("iso-42001")));

  @Test
  void phasesSectionsAndQuestionsAreTheGuides() {
    assertThat(
            GUIDE.phases().stream()
                .flatMap(phase ->
                    Stream.concat(
                        Stream.of(phase.title()),
                        phase.sections().stream().map(GuideContentTest::describe))))
        .containsExactlyElementsOf(STRUCTURE);
  }

  private static String describe(Section section) {
    List<Integer> numbers = section.questions().stream().map(Question::number).toList();
    return "  " + section.title() + " " + numbers;
  }

  @Test
  void questionsWithSeveralPartsAreMarked() {
    assertThat(GUIDE.questions().stream().filter(Question::allRequired).map(Question::number))
        .containsExactlyElementsOf(ALL_PARTS_REQUIRED);
  }

  @Test
  void questionsCarryTheirLegalNotes() {
    Map<Integer, List<String>> actual =
        GUIDE.questions().stream()
            .filter(question -> !question.legalNotes().isEmpty())
            .collect(Collectors.toMap(Question::number, Question::legalNotes));
    assertThat(new TreeMap<>(actual)).isEqualTo(new TreeMap<>(LEGAL));
  }

  @Test
  void everyLegalNoteBelongsToAQuestion() {
    assertThat(GUIDE.questions().stream().flatMap(question -> question.legalNotes().stream()))
        .containsAll(GUIDE.legalNotes().notes().stream().map(note -> note.id()).toList());
  }

  @Test
  void hintsAreTheTwentyOnePairs() {
    assertThat(
            GUIDE.hintRules().stream()
                .map(rule -> rule.ifYes().number() + "→" + rule.unlessYes().number()))
        .containsExactlyElementsOf(HINTS);
  }

  @Test
  void hintsNameTheirTwoQuestions() {
    assertThat(GUIDE.hintRules())
        .allSatisfy(rule ->
            assertThat(rule.text())
                .containsPattern("Frage " + rule.ifYes().number() + "\\b")
                .containsPattern("Frage " + rule.unlessYes().number() + "\\b"));
  }

  @Test
  void noTextIsUsedTwice() {
    assertThat(GUIDE.questions()).extracting(Question::text).doesNotHaveDuplicates();
    assertThat(GUIDE.questions()).extracting(Question::why).doesNotHaveDuplicates();
    assertThat(GUIDE.questions())
        .extracting(question -> question.measure().title())
        .doesNotHaveDuplicates();
    assertThat(topics()).extracting(Topic::example).doesNotHaveDuplicates();
  }

  @Test
  void topicsExplainInTwoToFourSentences() {
    assertThat(topics()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(topics())
        .allSatisfy(topic -> assertThat(sentences(topic.text())).as(topic.id()).isBetween(2, 4));
  }

  private static int sentences(String text) {
    String plain = text.replaceAll("(z\\.\\u00a0B|d\\.\\u00a0h|Nr|Art|Abs|Mio|bzw|ca)\\.", "");
    return plain.split("[.!?]“?(\\s|$)").length;
  }

  private static List<Topic> topics() {
    return GUIDE.phases().stream()
        .map(Phase::sections)
        .flatMap(List::stream)
        .map(Section::topics)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The guide explains in 69 bullets, two of which have seven sub-points; three more topics stand
   * in its running text or only in a question.
   */
  @Test
  void everyBulletOfTheGuideIsCoveredByATopic() throws IOException {
    Path list = Path.of("src/test/resources/kistartklar/content/coverage.tsv");
    List<String[]> rows =
        Files.readAllLines(list).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
    assertThat(rows.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting())))
        .isEqualTo(Map.of("bullet", 69L, "sub", 7L, "text", 3L));
    assertThat(new HashSet<>(rows.stream().map(row -> row[2]).toList()))
        .isEqualTo(topics().stream().map(Topic::id).collect(Collectors.toSet()));
  }

  @Test
  void coverageFollowsTheOrderOfTheTopics() throws IOException {
    List<String> order = topics().stream().map(Topic::id).toList();
    List<Integer> positions =
        Files.readAllLines(Path.of("src/test/resources/kistartklar/content/coverage.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> order.indexOf(line.split("\t")[2]))
            .toList();
    assertThat(positions).isSorted();
  }

  @Test
  void everyEffortIsRealisticForASmallFirm() {
    assertThat(GUIDE.questions())
        .allSatisfy(question ->
            assertThat(question.measure().effort().maxHalfDays())
                .as(question.text())
                .isBetween(question.measure().effort().minHalfDays(), 60));
  }
}
