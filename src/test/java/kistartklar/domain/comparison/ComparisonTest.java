package kistartklar.domain.comparison;

import static kistartklar.domain.comparison.States.assessment;
import static kistartklar.domain.comparison.States.document;
import static kistartklar.domain.comparison.States.done;
import static kistartklar.domain.comparison.States.named;
import static kistartklar.domain.comparison.States.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.comparison.AnswerChange.Direction;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several states of a firm say together. */
@Tag("pure")
class ComparisonTest {

  private static final Guide GUIDE = GuideReader.read();

  private static Step step(Assessment before, Assessment after) {
    return Comparison.of(List.of(document(before), document(after))).step(GUIDE, 0, 1);
  }

  private static List<Remark> remarks(State... given) {
    return Comparison.of(List.of(given)).remarks();
  }

  @Test
  @Timeout(20)
  void namesOfNothingButMarksAreComparedInNoTime() {
    String marks = "e" + "\u0301\u0323".repeat(500_000);
    State one = document(named(assessment(1, "2026-01-01", "J"), marks));
    State other = document(named(assessment(2, "2026-07-01", "J"), marks + "x"));
    assertThat(Comparison.of(List.of(one, other)).remarks()).isEmpty();
  }

  @Test
  void tellsWhichCriteriaAreMetNowAndWhichAreNotAnyMore() {
    QuestionId q28 = new QuestionId(28);
    Assessment before = ticked(assessment(1, "2026-01-01", "J"), q28, 1, 2);
    Assessment after = ticked(assessment(2, "2026-07-01", "J"), q28, 2, 3);
    assertThat(step(before, after).criteria())
        .containsExactly(new CriteriaChange(q28, List.of(3), List.of(1)));
    assertThat(step(before, ticked(assessment(2, "2026-07-01", "J"), q28, 1, 2)).criteria())
        .isEmpty();
  }

  /** A document remembers of an earlier one only the answers: nothing was taken back. */
  @Test
  void knowsNoCriteriaOfAStateThatIsOnlyRemembered() {
    QuestionId q28 = new QuestionId(28);
    State remembered = state(Kind.PREDECESSOR, assessment(1, "2026-01-01", "J"));
    State now = document(ticked(assessment(2, "2026-07-01", "J"), q28, 1));
    assertThat(Comparison.of(List.of(remembered, now)).step(GUIDE, 0, 1).criteria()).isEmpty();
  }

  private static Assessment ticked(Assessment assessment, QuestionId question, Integer... met) {
    CriteriaMet criteria = new CriteriaMet(new TreeSet<>(List.of(met)));
    return assessment.withResponse(question, assessment.response(question).withCriteria(criteria));
  }

  @Test
  void needsTwoStates() {
    assertThat(Comparison.of(List.of()).possible()).isFalse();
    assertThat(Comparison.of(List.of(document(1, "2026-01-01"))).possible()).isFalse();
    assertThat(Comparison.of(List.of(document(1, ""), document(2, ""))).possible()).isTrue();
  }

  @Test
  void refusesStepBackwardsOrToItself() {
    Comparison both = Comparison.of(List.of(document(1, ""), document(2, "")));
    assertThatThrownBy(() -> both.step(GUIDE, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> both.step(GUIDE, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsScoreAndBandOverTime() {
    Comparison comparison =
        Comparison.of(
            List.of(
                document(assessment(2, "2026-11-22", "J".repeat(29))),
                document(assessment(1, "2026-05-22", "N".repeat(29))),
                document(assessment(3, "2026-08-22", "J".repeat(15)))));
    assertThat(comparison.results(GUIDE)).extracting(Readiness::score).containsExactly(0, 15, 29);
    assertThat(comparison.results(GUIDE))
        .extracting(result -> result.band().orElseThrow())
        .containsExactly(Band.FOUNDATIONS_FIRST, Band.WELL_PREPARED, Band.VERY_WELL_PREPARED);
  }

  @ParameterizedTest
  @CsvSource({
    "N,J,GAINED",
    "'.',J,GAINED",
    "J,N,LOST",
    "J,'.',LOST",
    "N,'.',NEUTRAL",
    "'.',N,NEUTRAL"
  })
  void tellsDirectionOfChange(String before, String after, Direction direction) {
    Step step = step(assessment(1, "2025-01-01", before), assessment(2, "2026-01-01", after));
    assertThat(step.changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.question()).isEqualTo(new QuestionId(1));
          assertThat(change.direction()).isEqualTo(direction);
        });
    assertThat(step.changes(direction)).isEqualTo(step.changes());
  }

  @Test
  void identicalStatesShowNoChange() {
    Step step = step(assessment(1, "2025-01-01", "JN."), assessment(2, "2026-01-01", "JN."));
    assertThat(step.changes()).isEmpty();
    assertThat(step.gain()).isZero();
    assertThat(step.phases()).hasSize(9).allMatch(phase -> phase.gain() == 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void changesAccountForTheWholeDifferenceOfScores(long seed) {
    Random random = new Random(seed);
    Assessment before = assessment(1, "2025-01-01", answers(random));
    Assessment after = assessment(2, "2026-01-01", answers(random));
    Step step = step(before, after);
    int difference = Readiness.of(GUIDE, after).score() - Readiness.of(GUIDE, before).score();
    assertThat(step.gain()).isEqualTo(difference);
    assertThat(step.phases().stream().mapToInt(PhaseChange::gain).sum()).isEqualTo(difference);
    for (QuestionId id : QuestionId.all()) {
      boolean changed = step.changes().stream().anyMatch(change -> change.question().equals(id));
      assertThat(changed).isEqualTo(!before.answer(id).equals(after.answer(id)));
    }
  }

  private static String answers(Random random) {
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < QuestionId.COUNT; i++) {
      answers.append("JN.".charAt(random.nextInt(3)));
    }
    return answers.toString();
  }

  @Test
  void findsMeasuresDoneInTheEarlierOrTheLaterState() {
    Step step =
        step(
            done(assessment(1, "2025-01-01", "NNN"), 1),
            done(assessment(2, "2026-01-01", "JN."), 1, 3));
    assertThat(step.measures())
        .containsExactly(
            new DoneMeasure(
                new QuestionId(1), step.from(), Optional.of(Answer.NO), Optional.of(Answer.YES)),
            new DoneMeasure(
                new QuestionId(3), step.to(), Optional.of(Answer.NO), Optional.empty()));
    assertThat(step.measures()).extracting(DoneMeasure::tookEffect).containsExactly(true, false);
  }

  @Test
  void leavesOutMeasuresThatWereDoneBefore() {
    Comparison comparison =
        Comparison.of(
            List.of(
                document(done(assessment(1, "2024-01-01", "N"), 1)),
                document(done(assessment(2, "2025-01-01", "N"), 1, 2)),
                document(done(assessment(3, "2026-01-01", "J"), 4)),
                document(done(assessment(4, "2027-01-01", "J"), 5))));
    assertThat(comparison.step(GUIDE, 1, 2).measures())
        .extracting(measure -> measure.question().number())
        .containsExactly(2, 4);
  }

  @Test
  void findsOwnMeasuresDoneOnce() {
    OwnMeasure open = OwnMeasure.empty(States.id(50)).withTitle("Eigene");
    OwnMeasure finished = open.withState(MeasureState.NONE.withStatus(Status.DONE));
    Assessment before = assessment(1, "2025-01-01", "N");
    Assessment after = assessment(2, "2026-01-01", "N");
    Step step = step(before.withOwnMeasure(open), after.withOwnMeasure(finished));
    assertThat(step.ownMeasures()).containsExactly(new DoneOwnMeasure(finished, step.to()));
    Step both = step(before.withOwnMeasure(finished), after.withOwnMeasure(finished));
    assertThat(both.ownMeasures()).containsExactly(new DoneOwnMeasure(finished, both.from()));
    Comparison three =
        Comparison.of(
            List.of(
                document(before.withOwnMeasure(finished)),
                document(after),
                document(assessment(3, "2027-01-01", "N").withOwnMeasure(finished))));
    assertThat(three.step(GUIDE, 1, 2).ownMeasures()).isEmpty();
  }

  @Test
  void sameDocumentCountsOnce() {
    State open = state(Kind.OPEN, assessment(1, "2026-01-01", "J"));
    State file = document(assessment(1, "2026-01-01", "J"));
    Comparison comparison = Comparison.of(List.of(file, open));
    assertThat(comparison.states()).containsExactly(open);
    assertThat(comparison.remarks()).containsExactly(new Remark.SameTwice(open, file));
  }

  @Test
  void sameFileChosenTwiceCountsOnce() {
    State file = document(1, "2026-01-01");
    State again = document(1, "2026-01-01");
    assertThat(Comparison.of(List.of(file, again)).states()).hasSize(1);
  }

  @Test
  void conflictCopiesAreBothShown() {
    State open = state(Kind.OPEN, assessment(1, "2026-01-01", "J"));
    State copy = document(assessment(1, "2026-01-01", "N"));
    Comparison comparison = Comparison.of(List.of(copy, open));
    assertThat(comparison.states()).containsExactly(copy, open);
    assertThat(comparison.remarks()).containsExactly(new Remark.ConflictCopies(open, copy));
  }

  @Test
  void fileStandsForWhatIsRemembered() {
    State memory = state(Kind.PREDECESSOR, assessment(1, "2025-01-01", "JN"));
    State file = document(assessment(1, "2025-01-01", "JN"));
    State open = state(Kind.OPEN, assessment(2, "2026-01-01", "J"), 1);
    assertThat(Comparison.of(List.of(memory, file, open)).states()).containsExactly(file, open);
    assertThat(remarks(memory, file, open)).isEmpty();
  }

  @Test
  void saysWhenFileDiffersFromWhatIsRemembered() {
    State memory = state(Kind.PREDECESSOR, assessment(1, "2025-01-01", "JN"));
    State otherAnswer = document(assessment(1, "2025-01-01", "JJ"));
    State otherDay = document(assessment(1, "2025-01-02", "JN"));
    assertThat(remarks(memory, otherAnswer))
        .containsExactly(new Remark.FileInsteadOfMemory(otherAnswer));
    assertThat(remarks(memory, otherDay)).containsExactly(new Remark.FileInsteadOfMemory(otherDay));
    State again = state(Kind.PREDECESSOR, assessment(1, "2025-01-01", "JN"));
    assertThat(remarks(memory, again, otherDay))
        .as("said once")
        .containsExactly(new Remark.FileInsteadOfMemory(otherDay));
  }

  @Test
  void stateRememberedTwiceCountsOnce() {
    State one = state(Kind.PREDECESSOR, assessment(1, "2025-01-01", "JN"));
    State other = state(Kind.PREDECESSOR, assessment(1, "2025-01-01", "JN"));
    assertThat(Comparison.of(List.of(one, other)).states()).hasSize(1);
    assertThat(remarks(one, other)).isEmpty();
  }

  @Test
  void saysWhenFirmIsCalledDifferently() {
    Assessment ours = assessment(1, "2025-01-01", "J");
    Assessment theirs = named(assessment(2, "2026-01-01", "J"), "Muster AG");
    assertThat(remarks(document(ours), document(theirs)))
        .containsExactly(new Remark.OtherNames(List.of("Beispiel GmbH", "Muster AG")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "beispiel gmbh", " Beispiel\u00a0 GmbH ", "BEISPIEL GMBH"})
  void sameNameWrittenDifferentlyIsTheSameFirm(String name) {
    assertThat(
            remarks(
                document(assessment(1, "2025-01-01", "J")),
                document(named(assessment(2, "2026-01-01", "J"), name))))
        .isEmpty();
  }

  @Test
  void saysWhenStateIsOfANewerProgram() {
    State newer = state(Kind.NEWER_DOCUMENT, assessment(2, "2026-01-01", "J"));
    assertThat(remarks(document(1, "2025-01-01"), newer))
        .containsExactly(new Remark.NewerProgram(newer));
  }
}
