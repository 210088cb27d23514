package kistartklar.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Copies that members answer in. */
@Tag("pure")
class TeamCopyTest {

  private static final QuestionId Q = new QuestionId(3);
  private static final UUID ID = new UUID(1, 1);
  private static final UUID NEW = new UUID(2, 2);

  private static Assessment document() {
    Assessment empty = Assessment.empty(ID).identifiedAs(ID, Optional.of(new UUID(8, 8)));
    return empty
        .withCompany(
            empty
                .company()
                .withName("Keller")
                .withParticipants(List.of("Leitung", "IT"))
                .withAiInUse(Optional.of(Answer.YES)))
        .withResponse(
            Q,
            new Response(
                    Optional.of(Answer.YES),
                    "Notiz",
                    List.of(new View("Anna", Optional.of(Answer.NO), "geheim")))
                .withCriteria(CriteriaMet.NONE.with(2, true)))
        .withMeasure(Q, MeasureState.NONE.withOwner("IT"))
        .withOwnMeasure(OwnMeasure.empty(new UUID(3, 3)))
        .withWorksheets(Worksheets.NONE.withSheet("useCases", SheetContent.NONE.withBy("Leitung")))
        .withConfirmedHint(new HintId(Q, new QuestionId(4)), Optional.of("geheim"))
        .withPredecessors(List.of(Predecessor.of(Assessment.empty(new UUID(4, 4)))));
  }

  @Test
  void emptyCopyLeadsNobody() {
    Assessment copy = TeamCopy.of(document(), NEW, " Bernd ", false);
    assertThat(copy.id()).isEqualTo(NEW);
    assertThat(copy.origin()).hasValue(ID);
    assertThat(copy.company().name()).isEqualTo("Keller");
    assertThat(copy.company().aiInUse()).contains(Answer.YES);
    assertThat(copy.company().participants()).containsExactly("Bernd");
    assertThat(copy.responses()).isEmpty();
    assertThat(copy.measures()).isEmpty();
    assertThat(copy.ownMeasures()).isEmpty();
    assertThat(copy.predecessors()).isEmpty();
    assertThat(TeamCopy.nameIn(copy)).isEqualTo("Bernd");
  }

  @Test
  void fullCopyHasAnswersAndNotesButNotWhatOthersSaid() {
    Assessment copy = TeamCopy.of(document(), NEW, " ", true);
    assertThat(copy.response(Q))
        .isEqualTo(
            new Response(Optional.of(Answer.YES), "Notiz")
                .withCriteria(CriteriaMet.NONE.with(2, true)));
    assertThat(copy.measures()).isEmpty();
    assertThat(copy.predecessors()).hasSize(1);
    assertThat(copy.company().participants()).isEmpty();
    assertThat(TeamCopy.nameIn(copy)).isEmpty();
  }

  /** Whoever adds a part to the document decides whether colleagues get it. */
  @Test
  void carriesNothingThatIsNotListed() {
    assertThat(parts(document()))
        .as("the document has something in every part")
        .containsExactly(
            "origin",
            "company",
            "responses",
            "confirmedHints",
            "measures",
            "ownMeasures",
            "predecessors",
            "worksheets")
        .hasSize(leaves(document()).size() - 1);
    assertThat(parts(TeamCopy.of(document(), NEW, "Bernd", false)))
        .containsExactly("origin", "company");
    assertThat(parts(TeamCopy.of(document(), NEW, "Bernd", true)))
        .containsExactly("origin", "company", "responses", "predecessors");
  }

  /** The smallest parts of an assessment in which something is, apart from its id. */
  private static List<String> parts(Assessment assessment) {
    Map<String, Object> empty = leaves(Assessment.empty(ID));
    return leaves(assessment).entrySet().stream()
        .filter(leaf -> !leaf.getKey().equals("id"))
        .filter(leaf -> !leaf.getValue().equals(empty.get(leaf.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The values of a record by name; those of a part of an assessment one by one. */
  private static Map<String, Object> leaves(Record of) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    for (RecordComponent part : of.getClass().getRecordComponents()) {
      if (value(part, of) instanceof Record inner
          && !(inner instanceof Company || inner instanceof Worksheets)) {
        leaves.putAll(leaves(inner));
      } else {
        leaves.put(part.getName(), value(part, of));
      }
    }
    return leaves;
  }

  private static Object value(RecordComponent part, Record of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void severalParticipantsGiveNoName() {
    assertThat(TeamCopy.nameIn(document())).isEmpty();
  }

  @Test
  void knowsItsFamily() {
    Assessment document = document();
    Assessment copy = TeamCopy.of(document, NEW, "", false);
    assertThat(TeamCopy.isFamily(document, copy)).as("team copy").isTrue();
    assertThat(TeamCopy.isFamily(document, document.withNote(Q, "x"))).as("plain copy").isTrue();
    Assessment renamed = document.copyAs(new UUID(5, 5));
    assertThat(TeamCopy.isFamily(renamed, copy)).as("document saved as another").isTrue();
    assertThat(TeamCopy.isFamily(renamed, document)).as("copied before that").isTrue();
    assertThat(TeamCopy.isFamily(document, Assessment.empty(new UUID(6, 6)))).isFalse();
    assertThat(TeamCopy.isFamily(document, Assessment.empty(NEW).copyAs(new UUID(7, 7))))
        .as("copy of something else")
        .isFalse();
  }

  @Test
  void anEarlierAssessmentIsNoRelative() {
    Assessment earlier = document();
    Assessment next = FollowUp.of(earlier, new UUID(9, 9));
    assertThat(TeamCopy.isFamily(next, earlier)).as("what it follows").isFalse();
    assertThat(TeamCopy.isFamily(earlier, next)).as("what follows it").isFalse();
    assertThat(TeamCopy.isFamily(next, TeamCopy.of(earlier, NEW, "", true)))
        .as("copy of what it follows")
        .isFalse();
    assertThat(TeamCopy.isFamily(next, TeamCopy.of(next, NEW, "", true))).isTrue();
    assertThat(TeamCopy.isFamily(next, TeamCopy.of(next, NEW, "", false))).isTrue();
    assertThat(TeamCopy.isFamily(next.copyAs(new UUID(5, 5)), next)).isTrue();
    assertThat(TeamCopy.areTwoTimes(next, earlier)).isTrue();
    assertThat(TeamCopy.areTwoTimes(earlier, earlier)).isFalse();
  }
}
