package kistartklar.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Test;

/** Copies that members answer in. */
class TeamCopyTest {

  private static final QuestionId Q = new QuestionId(3);
  private static final UUID ID = new UUID(1, 1);
  private static final UUID NEW = new UUID(2, 2);

  private static Assessment document() {
    Assessment empty = Assessment.empty(ID);
    return empty
        .withCompany(empty.company().withName("Keller").withParticipants(List.of("Leitung", "IT")))
        .withResponse(
            Q,
            new Response(
                Optional.of(Answer.YES),
                "Notiz",
                List.of(new View("Anna", Optional.of(Answer.NO), "geheim"))))
        .withMeasure(Q, MeasureState.NONE.withOwner("IT"))
        .withOwnMeasure(OwnMeasure.empty(new UUID(3, 3)))
        .withPredecessors(List.of(Predecessor.of(Assessment.empty(new UUID(4, 4)))));
  }

  @Test
  void emptyCopyLeadsNobody() {
    Assessment copy = TeamCopy.of(document(), NEW, " Bernd ", false);
    assertThat(copy.id()).isEqualTo(NEW);
    assertThat(copy.origin()).hasValue(ID);
    assertThat(copy.company().name()).isEqualTo("Keller");
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
    assertThat(copy.response(Q)).isEqualTo(new Response(Optional.of(Answer.YES), "Notiz"));
    assertThat(copy.measures()).isEmpty();
    assertThat(copy.predecessors()).hasSize(1);
    assertThat(copy.company().participants()).isEmpty();
    assertThat(TeamCopy.nameIn(copy)).isEmpty();
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
