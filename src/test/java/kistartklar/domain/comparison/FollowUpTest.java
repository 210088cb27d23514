package kistartklar.domain.comparison;

import static kistartklar.domain.comparison.States.assessment;
import static kistartklar.domain.comparison.States.done;
import static kistartklar.domain.comparison.States.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a new assessment takes along from an earlier one. */
@Tag("pure")
class FollowUpTest {

  private static final MeasureState AGREED =
      new MeasureState("Einkauf", Optional.of(LocalDate.of(2024, 2, 29)), Status.IN_PROGRESS, "x");

  private static Assessment earlier() {
    return done(assessment(1, "2026-05-22", "JNN.N"), 5)
        .withCompany(
            new Company(
                    "Beispiel GmbH",
                    "Handel",
                    OptionalInt.of(34),
                    List.of("IT"),
                    Optional.of(LocalDate.of(2026, 5, 22)))
                .withAiInUse(Optional.of(Answer.YES)))
        .withNote(new QuestionId(2), "Notiz")
        .withMeasure(new QuestionId(2), AGREED)
        .withOwnMeasure(own(51, Status.OPEN))
        .withOwnMeasure(own(52, Status.DONE));
  }

  private static OwnMeasure own(int number, Status status) {
    return OwnMeasure.empty(id(number))
        .withTitle("Eigene " + number)
        .withState(MeasureState.NONE.withStatus(status));
  }

  private final Assessment next = FollowUp.of(earlier(), id(2));

  @Test
  void isADocumentOfItsOwnThatKnowsWhereItCameFrom() {
    assertThat(next.id()).isEqualTo(id(2));
    assertThat(next.origin()).contains(id(1));
  }

  @Test
  void takesTheFirmWithoutTheDay() {
    assertThat(next.company()).isEqualTo(earlier().company().withAssessedOn(Optional.empty()));
  }

  @Test
  void takesTheWorksheetsAlong() {
    Worksheets worksheets =
        Worksheets.NONE.withSheet(
            "indicators",
            SheetContent.NONE.withRows("rows", List.of(SheetRow.empty(new UUID(0, 4)))));
    Assessment earlier = Assessment.empty(new UUID(0, 4)).withWorksheets(worksheets);
    assertThat(FollowUp.of(earlier, new UUID(0, 5)).worksheets()).isEqualTo(worksheets);
  }

  @Test
  void takesNoAnswerAndNoNote() {
    assertThat(next.responses()).isEmpty();
    assertThat(next.confirmedHints()).isEmpty();
  }

  @Test
  void takesWhatIsStillToBeDone() {
    assertThat(next.measures()).containsOnlyKeys(new QuestionId(2));
    assertThat(next.measure(new QuestionId(2))).isEqualTo(AGREED);
    assertThat(next.ownMeasures()).extracting(OwnMeasure::id).containsExactly(id(51));
  }

  @Test
  void leavesMeasuresOfQuestionsThatAreNotNein() {
    Assessment answered =
        earlier()
            .withAnswer(new QuestionId(2), Optional.of(Answer.YES))
            .withMeasure(new QuestionId(4), AGREED);
    assertThat(FollowUp.of(answered, id(2)).measures()).isEmpty();
  }

  @Test
  void remembersTheEarlierAnswersAndWhatWasDone() {
    assertThat(next.predecessors()).containsExactly(Predecessor.of(earlier()));
    assertThat(next.predecessors().getFirst().measuresDone()).containsExactly(new QuestionId(5));
  }

  @Test
  void lineGrowsOldestFirst() {
    Assessment third =
        FollowUp.of(next.withAnswer(new QuestionId(1), Optional.of(Answer.NO)), id(3));
    assertThat(third.predecessors()).extracting(Predecessor::id).containsExactly(id(1), id(2));
    List<State> states = State.predecessors(third);
    assertThat(states.getLast().elders()).containsExactly(id(1));
    assertThat(State.of(third, Kind.OPEN, "").elders()).containsExactly(id(1), id(2));
  }

  @Test
  void rememberedStateSaysWhatTheDocumentSaid() {
    State state = State.predecessors(next).getFirst();
    assertThat(state.kind()).isEqualTo(Kind.PREDECESSOR);
    assertThat(state.assessedOn()).contains(LocalDate.of(2026, 5, 22));
    assertThat(state.content().company().name()).isEqualTo("Beispiel GmbH");
    assertThat(AnswerChange.between(earlier(), state.content())).isEmpty();
    assertThat(state.content().measures()).containsOnlyKeys(new QuestionId(5));
  }

  @Test
  void needsAnAnswerToBuildOn() {
    assertThat(FollowUp.possible(earlier())).isTrue();
    assertThat(FollowUp.possible(earlier().withResponses(new TreeMap<>()))).isFalse();
    Assessment onlyNote = Assessment.empty(id(1)).withNote(new QuestionId(1), "Notiz");
    assertThat(FollowUp.possible(onlyNote)).isFalse();
  }

  /** Copies brought together may remember each other, and so themselves. */
  @Test
  void remembersTheEarlierOneOnceEvenIfThatRemembersItself() {
    Assessment earlier = States.assessment(1, "2025-01-01", "JN");
    Assessment knowsItself = earlier.withPredecessors(List.of(Predecessor.of(earlier)));
    assertThat(FollowUp.of(knowsItself, new UUID(8, 8)).predecessors())
        .containsExactly(Predecessor.of(earlier));
  }
}
