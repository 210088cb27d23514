package kistartklar.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessment keeps what was said, forgets what says nothing, and never changes. */
@Tag("pure")
class AssessmentTest {

  private static final UUID ID = UUID.fromString("7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c");
  private static final QuestionId Q3 = new QuestionId(3);
  private static final HintId HINT = new HintId(new QuestionId(8), new QuestionId(13));
  private static final Assessment EMPTY = Assessment.empty(ID);

  @Test
  void everyQuestionIsOpenAtFirst() {
    assertThat(QuestionId.all()).allMatch(question -> EMPTY.answer(question).isEmpty());
    assertThat(EMPTY.response(Q3)).isEqualTo(Response.NONE);
    assertThat(EMPTY.measure(Q3)).isEqualTo(MeasureState.NONE);
    assertThat(EMPTY.company()).isEqualTo(Company.UNKNOWN);
  }

  @Test
  void answerAndNoteDoNotTouchEachOther() {
    Assessment both = EMPTY.withNote(Q3, "klärt IT").withAnswer(Q3, Optional.of(Answer.NO));
    assertThat(both.response(Q3)).isEqualTo(new Response(Optional.of(Answer.NO), "klärt IT"));
    assertThat(both.withAnswer(Q3, Optional.empty()).response(Q3).note()).isEqualTo("klärt IT");
    assertThat(both.withNote(Q3, "").answer(Q3)).contains(Answer.NO);
    assertThat(EMPTY.responses()).isEmpty();
  }

  @Test
  void clearedEntriesLeaveNoTrace() {
    Assessment answered = EMPTY.withAnswer(Q3, Optional.of(Answer.YES)).withNote(Q3, "x");
    assertThat(answered.withNote(Q3, "").withAnswer(Q3, Optional.empty())).isEqualTo(EMPTY);
    MeasureState done = new MeasureState("IT", Optional.empty(), MeasureState.Status.DONE);
    assertThat(EMPTY.withMeasure(Q3, done).withMeasure(Q3, MeasureState.NONE)).isEqualTo(EMPTY);
  }

  @Test
  void measuresAreKept() {
    MeasureState state =
        new MeasureState(
            "IT", Optional.of(LocalDate.of(2027, 1, 31)), MeasureState.Status.IN_PROGRESS);
    assertThat(EMPTY.withMeasure(Q3, state).measure(Q3)).isEqualTo(state);
  }

  @Test
  void copyHasItsOwnIdAndRemembersItsOrigin() {
    UUID other = UUID.fromString("00000000-0000-4000-8000-000000000001");
    Assessment copy = EMPTY.withNote(Q3, "x").copyAs(other);
    assertThat(copy.id()).isEqualTo(other);
    assertThat(copy.origin()).contains(ID);
    assertThat(copy.response(Q3).note()).isEqualTo("x");
  }

  @Test
  void copyAndNewIdentityKeepEveryPart() {
    OwnMeasure own = OwnMeasure.empty(new UUID(0, 7)).withTitle("Eigenes");
    Assessment full =
        EMPTY
            .withNote(Q3, "x")
            .withMeasure(Q3, MeasureState.NONE.withRemark("r"))
            .withOwnMeasure(own)
            .withConfirmedHint(HINT, Optional.of("stimmt"))
            .withPredecessors(List.of(Predecessor.of(EMPTY)));
    UUID other = new UUID(5, 5);
    assertThat(full.copyAs(other).identifiedAs(ID, Optional.empty())).isEqualTo(full);
    assertThat(full.withCompany(full.company()).withAnswer(Q3, Optional.empty())).isEqualTo(full);
  }

  @Test
  void anEditLeavesTheOtherPartsTheObjectsTheyAre() {
    Assessment before =
        EMPTY
            .withCompany(Company.UNKNOWN.withName("Tischlerei"))
            .withNote(Q3, "x")
            .withOwnMeasure(OwnMeasure.empty(new UUID(0, 7)))
            .withPredecessors(List.of(Predecessor.of(EMPTY)));
    assertThat(replaced(before, before.withNote(Q3, "xy"))).isEqualTo("answers");
    assertThat(replaced(before, before.withConfirmedHint(HINT, Optional.of(""))))
        .isEqualTo("answers");
    assertThat(replaced(before, before.withMeasure(Q3, MeasureState.NONE.withRemark("r"))))
        .isEqualTo("plan");
    assertThat(replaced(before, before.withoutOwnMeasure(new UUID(0, 7)))).isEqualTo("plan");
    assertThat(replaced(before, before.withCompany(Company.UNKNOWN))).isEqualTo("company");
    assertThat(replaced(before, before.withPredecessors(List.of()))).isEqualTo("history");
    assertThat(replaced(before, before.copyAs(new UUID(5, 5)))).isEqualTo("identity");
  }

  /** The names of the parts that are other objects, by the record itself: none can be forgotten. */
  private static String replaced(Assessment before, Assessment after) {
    return Arrays.stream(Assessment.class.getRecordComponents())
        .filter(part -> part(part, before) != part(part, after))
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }

  private static Object part(RecordComponent part, Assessment of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException fault) {
      throw new LinkageError("Read " + part, fault);
    }
  }

  @Test
  void ownMeasuresAreReplacedInPlaceAndAddedAtTheEnd() {
    OwnMeasure first = OwnMeasure.empty(new UUID(0, 1));
    OwnMeasure second = OwnMeasure.empty(new UUID(0, 2));
    Assessment both = EMPTY.withOwnMeasure(first).withOwnMeasure(second);
    OwnMeasure changed = first.withTitle("neu").withRole("IT");
    assertThat(both.withOwnMeasure(changed).ownMeasures()).containsExactly(changed, second);
    assertThat(both.withoutOwnMeasure(first.id()).ownMeasures()).containsExactly(second);
    assertThat(both.withoutOwnMeasure(new UUID(9, 9))).isEqualTo(both);
  }

  @Test
  void refusesTwoOwnMeasuresOrPredecessorsOfOneId() {
    OwnMeasure own = OwnMeasure.empty(ID);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.withOwnMeasures(List.of(own, own.withTitle("anders"))));
    Predecessor before = Predecessor.of(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.withPredecessors(List.of(before, before)));
  }

  @Test
  void confirmationOfAHintCanBeTakenBack() {
    Assessment confirmed = EMPTY.withConfirmedHint(HINT, Optional.of(""));
    assertThat(confirmed.confirmedHints()).containsEntry(HINT, "");
    assertThat(confirmed.withConfirmedHint(HINT, Optional.empty())).isEqualTo(EMPTY);
  }

  @Test
  void leavesAnswersAndDoneMeasuresToItsSuccessors() {
    MeasureState done = MeasureState.NONE.withStatus(MeasureState.Status.DONE);
    Assessment old =
        EMPTY
            .withCompany(Company.UNKNOWN.withName("Tischlerei"))
            .withAnswer(Q3, Optional.of(Answer.NO))
            .withNote(new QuestionId(4), "nur Notiz")
            .withMeasure(Q3, done)
            .withMeasure(new QuestionId(5), done.withStatus(MeasureState.Status.IN_PROGRESS));
    Predecessor left = Predecessor.of(old);
    assertThat(left.id()).isEqualTo(ID);
    assertThat(left.name()).isEqualTo("Tischlerei");
    assertThat(left.answers()).containsExactly(Map.entry(Q3, Answer.NO));
    assertThat(left.measuresDone()).containsExactly(Q3);
    assertThat(left.answer(Q3)).contains(Answer.NO);
    assertThat(left.answer(new QuestionId(4))).isEmpty();
  }

  @Test
  void latestPredecessorIsTheLastOne() {
    Predecessor older = Predecessor.of(EMPTY);
    Predecessor newer = Predecessor.of(Assessment.empty(new UUID(0, 1)));
    assertThat(EMPTY.predecessor()).isEmpty();
    assertThat(EMPTY.withPredecessors(List.of(older, newer)).predecessor()).contains(newer);
  }

  @Test
  void phasesOutsideTheGuideCannotBeLinked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeasureLink.ToPhase(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeasureLink.ToPhase(10));
  }

  @Test
  void mapsAreCopied() {
    TreeMap<QuestionId, Response> responses = new TreeMap<>();
    Assessment assessment = EMPTY.withResponses(responses);
    responses.put(Q3, new Response(Optional.of(Answer.YES), ""));
    assertThat(assessment.responses()).isEmpty();
    assertThat(assessment.responses()).isUnmodifiable();
  }

  @Test
  void companyChangesOnePartAtATime() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    Company company =
        Company.UNKNOWN
            .withName("Tischlerei")
            .withIndustry("Handwerk")
            .withEmployees(OptionalInt.of(0))
            .withParticipants(List.of("Leitung", "IT"))
            .withAssessedOn(Optional.of(day));
    assertThat(company)
        .isEqualTo(
            new Company(
                "Tischlerei",
                "Handwerk",
                OptionalInt.of(0),
                List.of("Leitung", "IT"),
                Optional.of(day)));
    assertThat(EMPTY.withCompany(company).company()).isEqualTo(company);
  }

  @Test
  void refusesNegativeHeadCount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Company.UNKNOWN.withEmployees(OptionalInt.of(-1)));
  }

  @Test
  void participantsAreCopied() {
    List<String> names = new ArrayList<>(List.of("A"));
    Company company = Company.UNKNOWN.withParticipants(names);
    names.add("B");
    assertThat(company.participants()).containsExactly("A");
  }

  @Test
  void ownMeasuresChangePlacesAndTheOthersMoveOn() {
    List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    Assessment three = EMPTY.withOwnMeasures(ids.stream().map(id -> OwnMeasure.empty(id)).toList());
    assertThat(order(three.withOwnMeasureAt(ids.get(0), ids.get(2))))
        .containsExactly(ids.get(1), ids.get(2), ids.get(0));
    assertThat(order(three.withOwnMeasureAt(ids.get(2), ids.get(0))))
        .containsExactly(ids.get(2), ids.get(0), ids.get(1));
    assertThat(three.withOwnMeasureAt(ids.get(1), ids.get(1))).isEqualTo(three);
    assertThat(three.withOwnMeasureAt(ids.get(1), new UUID(9, 9))).isEqualTo(three);
    assertThat(three.withOwnMeasureAt(new UUID(9, 9), ids.get(1))).isEqualTo(three);
  }

  private static List<UUID> order(Assessment assessment) {
    return assessment.ownMeasures().stream().map(OwnMeasure::id).toList();
  }
}
