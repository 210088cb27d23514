package kistartklar.domain.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A smallest possible guide of invented words, of which tests change one part. */
final class GuideFixture {

  /** How many questions each phase has. */
  private static final List<Integer> SIZES = List.of(8, 7, 2, 3, 2, 2, 2, 2, 1);

  private GuideFixture() {}

  static TextPage page() {
    return new TextPage("title", "lead", List.of(block()));
  }

  static TextBlock block() {
    return new TextBlock("title", List.of("paragraph"), List.of());
  }

  static MeasureTemplate measure() {
    return new MeasureTemplate(
        "title",
        List.of("step"),
        List.of("variant"),
        new Effort(1, 4),
        new Effort(1, 2),
        Period.ONCE,
        "role",
        "outcome");
  }

  static Question question(int number, String... legalNotes) {
    return new Question(
        new QuestionId(number),
        "text",
        Collections.nCopies(CriteriaCount.of(new QuestionId(number)), "criterion"),
        List.of("condition"),
        "why",
        measure(),
        List.of(legalNotes),
        List.of("topic"));
  }

  static Topic topic(String id) {
    return new Topic(id, "title", "text", "example");
  }

  static Phase phase(int number, List<Question> questions) {
    return phase(number, "s" + number, questions);
  }

  static Phase phase(int number, String sectionId, List<Question> questions) {
    Section section = new Section(sectionId, "title", List.of(topic("t" + number)), questions);
    return new Phase(number, "title", "short", "purpose", List.of(section));
  }

  static List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    int first = 1;
    for (int size : SIZES) {
      List<Question> questions =
          IntStream.range(first, first + size).mapToObj(GuideFixture::question).toList();
      phases.add(phase(phases.size() + 1, questions));
      first += size;
    }
    return phases;
  }

  static List<BandText> bandTexts() {
    return List.of(Band.values()).stream()
        .map(band -> new BandText(band, "name " + band, "meaning", "advice"))
        .toList();
  }

  static HintRule hint(int ifYes, int unlessYes) {
    return new HintRule(
        new HintCause.Answered(new QuestionId(ifYes)), new QuestionId(unlessYes), "text");
  }

  static AiExamples aiExamples() {
    return new AiExamples(
        "title",
        "lead",
        List.of("example"),
        "counter",
        List.of("none"),
        List.of(new QuestionId(17)));
  }

  static LegalNote note(String id) {
    return new LegalNote(
        id,
        "title",
        "what",
        "who",
        "example",
        List.of(),
        List.of(new LegalNote.Source("label", Optional.empty())));
  }

  static Guide guide(
      UnaryOperator<List<Phase>> phases, List<BandText> bandTexts, List<HintRule> hints) {
    return new Guide(
        page(),
        phases.apply(phases()),
        page(),
        bandTexts,
        new CompleteText("complete", "advice"),
        aiExamples(),
        hints,
        new LegalNotes(LocalDate.of(2026, 11, 22), "disclaimer", List.of(note("law"))),
        new Method(block(), block(), block()),
        new Glossary(List.of()),
        new UsagePolicy(
            "title",
            block(),
            List.of("column"),
            List.of(block()),
            block(),
            List.of(new QuestionId(16))));
  }

  static Guide guide() {
    return guide(UnaryOperator.identity(), bandTexts(), List.of(hint(2, 1)));
  }
}
