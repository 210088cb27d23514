package kistartklar.domain.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole content of the wizard. Complete by construction: nine phases in order, questions 1 to
 * 29 in order, a text for every band, every id unique and every reference resolvable.
 *
 * @param bandTexts in ascending order of the bands
 * @param complete what is said in place of the highest band's text when all questions are Ja
 * @param aiExamples what counts as AI
 * @param hintRules in the order in which hints are listed
 * @param usagePolicy the rules that a firm gives to all who work with AI
 */
public record Guide(
    TextPage introduction,
    List<Phase> phases,
    TextPage outlook,
    List<BandText> bandTexts,
    CompleteText complete,
    AiExamples aiExamples,
    List<HintRule> hintRules,
    LegalNotes legalNotes,
    Method method,
    Glossary glossary,
    UsagePolicy usagePolicy) {

  public Guide {
    phases = List.copyOf(phases);
    bandTexts = List.copyOf(bandTexts);
    hintRules = List.copyOf(hintRules);
    requireOrder(phases.stream().map(Phase::number).toList(), Phase.COUNT, "phases");
    requireOrder(
        phases.stream().flatMap(phase -> phase.questions().stream()).map(Question::number).toList(),
        QuestionId.COUNT,
        "questions");
    if (!bandTexts.stream().map(BandText::band).toList().equals(List.of(Band.values()))) {
      throw new IllegalArgumentException("band texts must be those of all bands, ascending");
    }
    requireUniqueIds(phases, legalNotes);
    requireUniquePairs(hintRules);
    for (Phase phase : phases) {
      for (Question question : phase.questions()) {
        requireLegalNotes(question, legalNotes);
        requireCriteria(question);
      }
    }
  }

  private static void requireCriteria(Question question) {
    int count = CriteriaCount.of(question.id());
    if (question.criteria().size() != count) {
      throw new IllegalArgumentException(question.id().key() + " must have " + count + " criteria");
    }
  }

  private static void requireOrder(List<Integer> numbers, int count, String what) {
    if (!numbers.equals(Stream.iterate(1, n -> n + 1).limit(count).toList())) {
      throw new IllegalArgumentException(what + " must be 1.." + count + ", are " + numbers);
    }
  }

  private static void requireUniqueIds(List<Phase> phases, LegalNotes legalNotes) {
    Set<String> seen = new HashSet<>();
    Stream.of(
            phases.stream().flatMap(phase -> phase.sections().stream()).map(Section::id),
            phases.stream()
                .flatMap(phase -> phase.sections().stream())
                .flatMap(section -> section.topics().stream())
                .map(Topic::id),
            legalNotes.notes().stream().map(LegalNote::id))
        .flatMap(Function.identity())
        .forEach(id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException("id used twice: " + id);
          }
        });
  }

  private static void requireUniquePairs(List<HintRule> hintRules) {
    Set<HintId> seen = new HashSet<>();
    for (HintRule rule : hintRules) {
      if (!seen.add(rule.id())) {
        throw new IllegalArgumentException("hint given twice: " + rule.id().key());
      }
    }
  }

  private static void requireLegalNotes(Question question, LegalNotes legalNotes) {
    for (String id : question.legalNotes()) {
      if (legalNotes.find(id).isEmpty()) {
        throw new IllegalArgumentException(question.id().key() + " names unknown note " + id);
      }
    }
  }

  /** All 29 questions in the guide's order. */
  public List<Question> questions() {
    return phases.stream().flatMap(phase -> phase.questions().stream()).toList();
  }

  /** The question with that id. */
  public Question question(QuestionId id) {
    return questions().get(id.number() - 1);
  }

  /** The phase that asks the question. */
  public Phase phaseOf(QuestionId id) {
    return phases.stream()
        .filter(phase -> phase.questions().stream().anyMatch(q -> q.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  /** The phase that explains the topic with that id. */
  public Phase phaseOfTopic(String id) {
    return phases.stream()
        .filter(phase -> phase.sections().stream().anyMatch(section -> section.explains(id)))
        .findFirst()
        .orElseThrow();
  }

  /** The phase that has the section with that id. */
  public Phase phaseOfSection(String id) {
    return phases.stream()
        .filter(phase -> phase.sections().stream().anyMatch(section -> section.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  /** What the guide says about the band. */
  public BandText text(Band band) {
    return bandTexts.get(band.ordinal());
  }

  /** What the guide says about a count of Ja: the text of its band, or that all are Ja. */
  public BandText textFor(int yes) {
    BandText text = text(Band.of(yes));
    return yes == QuestionId.COUNT
        ? new BandText(text.band(), text.name(), complete.meaning(), complete.advice())
        : text;
  }

  /** The legal notes of a question, in the order in which the question names them. */
  public List<LegalNote> legalNotesOf(Question question) {
    Map<String, LegalNote> byId =
        legalNotes.notes().stream().collect(Collectors.toMap(LegalNote::id, Function.identity()));
    return question.legalNotes().stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
  }
}
