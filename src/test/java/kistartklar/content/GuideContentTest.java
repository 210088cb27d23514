package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.BandText;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Period;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The content is whole: what the guide has, is here, in its order and with its numbers. */
@Tag("pure")
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

  /** Questions with a sentence for firms in a special position. */
  private static final List<Integer> WITH_CONDITION = List.of(5, 17, 23, 24, 25, 27);

  /** Measures whose effort comes up every year. */
  private static final List<Integer> YEARLY = List.of(22, 24, 26, 27, 28, 29);

  private static final List<String> HINTS =
      List.of(
          ("2→1, 8→13, 10→9, 12→11, 12→17, 14→13, 15→13, 15→14, 17→16, 19→18, 20→9, 20→10, 20→16,"
                  + " 20→17, 20→19, 20→21, 21→7, 22→21, 23→20, 24→20, 25→20, 25→23, 27→20, 27→23,"
                  + " 28→1, 28→24, aiInUse→17, aiInUse→22")
              .split(", "));

  private static final String LEGAL =
      """
      4: works-council
      5: gdpr-basis data-act
      7: ai-act-literacy
      9: ai-act-prohibited ai-act-high-risk equal-treatment
      11: ai-act-prohibited ai-act-high-risk ai-act-transparency gdpr-third-country \
          data-act
      12: gdpr-processor gdpr-third-country professional-secrecy
      16: gdpr-security gdpr-breach gdpr-processor trade-secrets professional-secrecy \
          cyber-risk-check nis-2
      17: gdpr-basis gdpr-information gdpr-processor gdpr-records gdpr-security \
          gdpr-breach gdpr-impact-assessment data-protection-officer \
          gdpr-automated-decision gdpr-third-country professional-secrecy \
          ai-act-prohibited ai-act-high-risk ai-act-transparency ai-act-authority
      18: cyber-risk-check nis-2
      20: gdpr-processor gdpr-impact-assessment gdpr-information works-council
      21: ai-act-literacy copyright trade-secrets
      22: ai-act-literacy
      23: works-council
      24: ai-act-transparency
      27: ai-act-high-risk ai-act-transparency ai-act-authority equal-treatment \
          product-liability iso-42001
      28: iso-42001
      """;

  @Test
  void everyTopicExplainsExactlyOneQuestionOfItsSection() {
    GUIDE.phases().stream()
        .flatMap(phase -> phase.sections().stream())
        .filter(section -> !section.questions().isEmpty())
        .forEach(section ->
            assertThat(
                    section.questions().stream()
                        .flatMap(question -> question.topics().stream())
                        .toList())
                .as(section.title())
                .containsExactlyInAnyOrderElementsOf(
                    section.topics().stream().map(Topic::id).toList()));
    assertThat(GUIDE.question(new QuestionId(5)).topics()).containsExactly("data-availability");
  }

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
  void conditionsStandBesideTheCriteriaAndNotAmongThem() {
    assertThat(
            GUIDE.questions().stream()
                .filter(question -> !question.conditions().isEmpty())
                .map(Question::number))
        .containsExactlyElementsOf(WITH_CONDITION);
    assertThat(GUIDE.questions())
        .flatExtracting(Question::criteria)
        .noneMatch(text -> text.toString().contains("lautet die Antwort"));
  }

  @Test
  void effortsSayWhetherTheyComeUpOnce() {
    assertThat(
            GUIDE.questions().stream()
                .filter(question -> question.measure().period() == Period.YEARLY)
                .map(Question::number))
        .containsExactlyElementsOf(YEARLY);
  }

  @Test
  void noSmallFirmNeedsMoreThanALargerOne() {
    assertThat(GUIDE.questions())
        .allSatisfy(question -> {
          Effort effort = question.measure().effort();
          Effort small = question.measure().smallFirmEffort();
          assertThat(small.minHalfDays()).isLessThanOrEqualTo(effort.minHalfDays());
          assertThat(small.maxHalfDays()).isLessThanOrEqualTo(effort.maxHalfDays());
        });
    assertThat(GUIDE.questions())
        .filteredOn(
            question -> question.measure().smallFirmEffort().equals(question.measure().effort()))
        .extracting(Question::number)
        .containsExactly(15);
  }

  @Test
  void whatCountsAsAiIsShownWhereItMatters() {
    assertThat(GUIDE.aiExamples().questions())
        .extracting(QuestionId::number)
        .containsExactly(17, 20, 23);
    assertThat(GUIDE.aiExamples().examples()).hasSize(5);
    assertThat(GUIDE.aiExamples().counterExamples()).hasSize(2);
  }

  @Test
  void allJaHasATextOfItsOwn() {
    assertThat(GUIDE.textFor(28)).isEqualTo(GUIDE.text(Band.VERY_WELL_PREPARED));
    BandText all = GUIDE.textFor(29);
    assertThat(all.name()).isEqualTo(GUIDE.text(Band.VERY_WELL_PREPARED).name());
    assertThat(all.meaning()).contains("Alle 29 Fragen").isNotEqualTo(GUIDE.textFor(28).meaning());
    assertThat(all.advice()).isNotEqualTo(GUIDE.textFor(28).advice());
  }

  @Test
  void questionsCarryTheirLegalNotes() {
    assertThat(
            GUIDE.questions().stream()
                .filter(question -> !question.legalNotes().isEmpty())
                .map(
                    question -> question.number() + ": " + String.join(" ", question.legalNotes())))
        .containsExactlyElementsOf(LEGAL.replaceAll(" +", " ").lines().toList());
  }

  @Test
  void everyLegalNoteBelongsToAQuestion() {
    assertThat(GUIDE.questions().stream().flatMap(question -> question.legalNotes().stream()))
        .containsAll(GUIDE.legalNotes().notes().stream().map(note -> note.id()).toList());
  }

  @Test
  void hintsAreThePairs() {
    assertThat(
            GUIDE.hintRules().stream()
                .map(rule ->
                    rule.ifYes().answered().map(id -> id.number() + "").orElse("aiInUse")
                        + "→"
                        + rule.unlessYes().number()))
        .containsExactlyElementsOf(HINTS);
  }

  @Test
  void hintsNameTheirTwoQuestions() {
    assertThat(GUIDE.hintRules())
        .allSatisfy(rule ->
            assertThat(rule.text())
                .containsPattern(
                    rule.ifYes()
                        .answered()
                        .map(id -> "Frage " + id.number() + "\\b")
                        .orElse("„Unternehmen“.*KI schon genutzt"))
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
