package kistartklar.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide is complete or there is none. */
@Tag("pure")
class GuideTest {

  private static final Guide GUIDE = GuideFixture.guide();

  @Test
  void findsQuestionsAndTheirPhases() {
    assertThat(GUIDE.questions()).extracting(Question::number).hasSize(29).isSorted();
    assertThat(GUIDE.question(new QuestionId(29)).number()).isEqualTo(29);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "8,1", "9,2", "15,2", "16,3", "17,3", "18,4", "20,4", "21,5", "28,8", "29,9"})
  void knowsThePhaseOfAQuestion(int question, int phase) {
    assertThat(GUIDE.phaseOf(new QuestionId(question)).number()).isEqualTo(phase);
  }

  @Test
  void givesTheTextOfABand() {
    for (Band band : Band.values()) {
      assertThat(GUIDE.text(band).band()).isEqualTo(band);
    }
  }

  @Test
  void givesTheLegalNotesOfAQuestion() {
    Guide guide =
        changed(phases -> phases.set(8, GuideFixture.phase(9, List.of(question29("law")))));
    Question last = guide.question(new QuestionId(29));
    assertThat(guide.legalNotesOf(last)).extracting(LegalNote::id).containsExactly("law");
    assertThat(guide.legalNotesOf(guide.question(new QuestionId(1)))).isEmpty();
  }

  private static Question question29(String legalNote) {
    return GuideFixture.question(29, legalNote);
  }

  @Test
  void refusesUnknownLegalNote() {
    refuses(
        phases -> phases.set(8, GuideFixture.phase(9, List.of(question29("nonsense")))),
        "q29 names unknown note nonsense");
  }

  @Test
  void refusesMissingPhase() {
    refuses(phases -> phases.removeLast(), "phases must be 1..9");
  }

  @Test
  void refusesPhasesInAnotherOrder() {
    refuses(phases -> Collections.swap(phases, 3, 4), "phases must be 1..9");
  }

  @Test
  void refusesMissingQuestion() {
    refuses(phases -> phases.set(8, GuideFixture.phase(9, List.of())), "questions must be 1..29");
  }

  @Test
  void refusesRepeatedQuestion() {
    refuses(
        phases -> phases.set(8, GuideFixture.phase(9, List.of(GuideFixture.question(28)))),
        "questions must be 1..29");
  }

  @ParameterizedTest
  @CsvSource({"s1", "t2", "law"})
  void refusesIdThatIsTaken(String id) {
    refuses(
        phases -> phases.set(8, GuideFixture.phase(9, id, List.of(GuideFixture.question(29)))),
        "id used twice: " + id);
  }

  @Test
  void refusesMissingBand() {
    List<BandText> three = GuideFixture.bandTexts().subList(0, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GuideFixture.guide(UnaryOperator.identity(), three, List.of()))
        .withMessageContaining("band texts");
  }

  @Test
  void refusesHintGivenTwice() {
    List<HintRule> hints = List.of(GuideFixture.hint(2, 1), GuideFixture.hint(2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GuideFixture.guide(UnaryOperator.identity(), GuideFixture.bandTexts(), hints))
        .withMessage("hint given twice: q02-q01");
  }

  private static void refuses(Consumer<List<Phase>> change, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(change))
        .withMessageContaining(message);
  }

  private static Guide changed(Consumer<List<Phase>> change) {
    UnaryOperator<List<Phase>> copyAndChange =
        phases -> {
          List<Phase> copy = new ArrayList<>(phases);
          change.accept(copy);
          return copy;
        };
    return GuideFixture.guide(copyAndChange, GuideFixture.bandTexts(), List.of());
  }
}
