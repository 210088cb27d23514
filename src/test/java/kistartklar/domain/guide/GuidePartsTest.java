package kistartklar.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a guide refuse what they cannot be, and cannot be changed from outside. */
@Tag("pure")
class GuidePartsTest {

  private static final QuestionId Q1 = new QuestionId(1);
  private static final List<String> ONE = List.of("x");

  @TestFactory
  Stream<DynamicTest> refuses() {
    return bad().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () ->
                    assertThatIllegalArgumentException().isThrownBy(() -> entry.getValue().get())));
  }

  private static Map<String, Supplier<Object>> bad() {
    MeasureTemplate measure = GuideFixture.measure();
    List<Topic> topics = List.of(GuideFixture.topic("t"));
    Effort effort = new Effort(1, 1);
    return Map.ofEntries(
        Map.entry("effort of nothing", () -> new Effort(0, 1)),
        Map.entry("effort upside down", () -> new Effort(3, 2)),
        Map.entry("question 0", () -> new QuestionId(0)),
        Map.entry("question 30", () -> new QuestionId(30)),
        Map.entry("phase 0", () -> GuideFixture.phase(0, List.of())),
        Map.entry("phase 10", () -> GuideFixture.phase(10, List.of())),
        Map.entry("phase without section", () -> new Phase(1, "x", "x", "x", List.of())),
        Map.entry("phase without purpose", () -> new Phase(1, "x", "x", " ", List.of(section()))),
        Map.entry("phase without title", () -> new Phase(1, "", "x", "x", List.of(section()))),
        Map.entry(
            "phase without short title", () -> new Phase(1, "x", "", "x", List.of(section()))),
        Map.entry("section without id", () -> new Section("", "x", topics, List.of())),
        Map.entry("section without title", () -> new Section("x", "", topics, List.of())),
        Map.entry("section without topic", () -> new Section("x", "x", List.of(), List.of())),
        Map.entry("topic without id", () -> new Topic("", "x", "x", "x")),
        Map.entry("topic without title", () -> new Topic("x", "\t", "x", "x")),
        Map.entry("topic without text", () -> new Topic("x", "x", "", "x")),
        Map.entry("topic without example", () -> new Topic("x", "x", "x", "")),
        Map.entry("question without text", () -> question("", ONE, "x", measure)),
        Map.entry("question without criterion", () -> question("x", List.of(), "x", measure)),
        Map.entry("question with empty criterion", () -> question("x", List.of(""), "x", measure)),
        Map.entry("question without why", () -> question("x", ONE, "", measure)),
        Map.entry("measure without title", () -> measure("", ONE, effort, "x", "x")),
        Map.entry("measure without step", () -> measure("x", List.of(), effort, "x", "x")),
        Map.entry("measure with empty step", () -> measure("x", List.of(" "), effort, "x", "x")),
        Map.entry("measure without role", () -> measure("x", ONE, effort, "", "x")),
        Map.entry("measure without outcome", () -> measure("x", ONE, effort, "x", "")),
        Map.entry("hint against itself", () -> new HintRule(cause(Q1), Q1, "x")),
        Map.entry("hint without text", () -> new HintRule(cause(Q1), new QuestionId(2), "")),
        Map.entry("nothing said of all Ja", () -> new CompleteText(" ", "x")),
        Map.entry("no advice for all Ja", () -> new CompleteText("x", "")),
        Map.entry(
            "no example of AI", () -> new AiExamples("x", "x", List.of(), "x", ONE, List.of(Q1))),
        Map.entry(
            "no example of what is no AI",
            () -> new AiExamples("x", "x", ONE, "x", List.of(), List.of(Q1))),
        Map.entry("band without name", () -> new BandText(Band.STEPS_AHEAD, "", "x", "x")),
        Map.entry("band without meaning", () -> new BandText(Band.STEPS_AHEAD, "x", "", "x")),
        Map.entry("band without advice", () -> new BandText(Band.STEPS_AHEAD, "x", "x", "")),
        Map.entry(
            "legal note without source",
            () -> new LegalNote("x", "x", "x", "x", "x", List.of(), List.of())),
        Map.entry(
            "legal note with dates out of order",
            () ->
                new LegalNote(
                    "x",
                    "x",
                    "x",
                    "x",
                    "x",
                    List.of(
                        new LegalNote.Effective(LocalDate.of(2026, 8, 2), "x"),
                        new LegalNote.Effective(LocalDate.of(2026, 8, 2), "y")),
                    List.of(new LegalNote.Source("x", Optional.empty())))),
        Map.entry("date of nothing", () -> new LegalNote.Effective(LocalDate.of(2026, 8, 2), " ")),
        Map.entry("source without label", () -> new LegalNote.Source("", Optional.of("x"))),
        Map.entry(
            "legal notes without disclaimer",
            () -> new LegalNotes(LocalDate.of(2026, 11, 22), "", List.of())),
        Map.entry("block without text", () -> new TextBlock("x", List.of(), List.of())),
        Map.entry("block without title", () -> new TextBlock("", ONE, List.of())),
        Map.entry("block with empty point", () -> new TextBlock("x", ONE, List.of(""))),
        Map.entry("block with empty paragraph", () -> new TextBlock("x", List.of(""), ONE)),
        Map.entry("page without block", () -> new TextPage("x", "x", List.of())),
        Map.entry("page without lead", () -> new TextPage("x", "", List.of(GuideFixture.block()))));
  }

  private static Section section() {
    return new Section("x", "x", List.of(GuideFixture.topic("t")), List.of());
  }

  private static HintCause cause(QuestionId question) {
    return new HintCause.Answered(question);
  }

  private static Question question(
      String text, List<String> criteria, String why, MeasureTemplate measure) {
    return new Question(Q1, text, criteria, List.of(), why, measure, List.of(), ONE);
  }

  private static MeasureTemplate measure(
      String title, List<String> steps, Effort effort, String role, String outcome) {
    return new MeasureTemplate(title, steps, List.of(), effort, effort, Period.ONCE, role, outcome);
  }

  @Test
  void listsAreCopied() {
    List<String> steps = new ArrayList<>(ONE);
    MeasureTemplate measure = measure("x", steps, new Effort(1, 2), "x", "x");
    steps.add("later");
    assertThat(measure.steps()).isEqualTo(ONE).isUnmodifiable();
  }

  @ParameterizedTest
  @CsvSource({"0,1,2", "15,1,2", "16,1,4", "500,1,4", ",1,4"})
  void smallFirmsHaveAnEffortOfTheirOwn(@Nullable Integer employees, int min, int max) {
    OptionalInt count = employees == null ? OptionalInt.empty() : OptionalInt.of(employees);
    assertThat(GuideFixture.measure().effortFor(count)).isEqualTo(new Effort(min, max));
  }

  @Test
  void effortsAddUp() {
    assertThat(new Effort(1, 4).plus(new Effort(3, 3))).isEqualTo(new Effort(4, 7));
  }

  static Stream<Integer> scores() {
    return IntStream.rangeClosed(0, 29).boxed();
  }

  @ParameterizedTest
  @MethodSource("scores")
  void everyScoreHasItsBand(int yes) {
    Band expected =
        yes >= 25
            ? Band.VERY_WELL_PREPARED
            : yes >= 15 ? Band.WELL_PREPARED : yes >= 5 ? Band.STEPS_AHEAD : Band.FOUNDATIONS_FIRST;
    assertThat(Band.of(yes)).isEqualTo(expected);
    assertThat(yes).isBetween(expected.min(), expected.max());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 30, Integer.MAX_VALUE})
  void noOtherScoreHasABand(int yes) {
    assertThatIllegalArgumentException().isThrownBy(() -> Band.of(yes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q00", "q30", "q99", "q1", "q001", "Q01", "01", "", "q01 ", "q٠١", "q-1"})
  void otherKeysAreNoQuestion(String key) {
    assertThat(QuestionId.parse(key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"q01,1", "q09,9", "q10,10", "q29,29"})
  void keysAreReadAndWritten(String key, int number) {
    assertThat(QuestionId.parse(key)).contains(new QuestionId(number));
    assertThat(new QuestionId(number).key()).isEqualTo(key);
  }

  @Test
  void questionsAreOrderedByNumber() {
    assertThat(QuestionId.all()).hasSize(29).isSorted();
    assertThat(QuestionId.all().getFirst()).isEqualTo(Q1);
  }
}
