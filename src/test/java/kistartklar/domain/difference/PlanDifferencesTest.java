package kistartklar.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How two states differ in what was agreed, confirmed and carried on from earlier years. */
@Tag("pure")
class PlanDifferencesTest {

  private static final QuestionId Q8 = new QuestionId(8);
  private static final HintId HINT = new HintId(Q8, new QuestionId(13));
  private static final Assessment EMPTY = Assessment.empty(new UUID(1, 2));
  private static final OwnMeasure A = own(1, "Anton");
  private static final OwnMeasure B = own(2, "Berta");
  private static final OwnMeasure C = own(3, "Cäsar");
  private static final View IT = new View("IT", Optional.of(Answer.NO), "");
  private static final View BUERO = new View("Büro", Optional.of(Answer.YES), "läuft");

  private static OwnMeasure own(int id, String title) {
    return OwnMeasure.empty(new UUID(0, id)).withTitle(title);
  }

  private static Assessment with(OwnMeasure... measures) {
    return EMPTY.withOwnMeasures(List.of(measures));
  }

  @Test
  void areListedAfterTheQuestions() {
    Predecessor before = Predecessor.of(EMPTY);
    Assessment theirs =
        with(A)
            .withResponse(Q8, EMPTY.response(Q8).withViews(List.of(IT)))
            .withMeasure(Q8, EMPTY.measure(Q8).withRemark("eilt"))
            .withConfirmedHint(HINT, Optional.of(""))
            .withPredecessors(List.of(before));
    assertThat(Differences.between(EMPTY, theirs))
        .containsExactly(
            new Difference.OfViews(Q8, List.of(), List.of(IT)),
            new Difference.OfMeasure(Q8, EMPTY.measure(Q8), theirs.measure(Q8)),
            new Difference.OfOwnMeasure(A.id(), Optional.empty(), Optional.of(A)),
            new Difference.OfHint(HINT, Optional.empty(), Optional.of("")),
            new Difference.OfPredecessors(List.of(), List.of(before)));
  }

  @Test
  void tellAnOwnMeasureByItsIdNotByItsWords() {
    OwnMeasure renamed = A.withTitle("Anders");
    assertThat(Differences.between(with(A, B), with(renamed, B)))
        .containsExactly(new Difference.OfOwnMeasure(A.id(), Optional.of(A), Optional.of(renamed)));
  }

  @Test
  void speakOfTheOrderOnlyWhereItAlonePutsThemRight() {
    assertThat(Differences.between(with(A), with(A, B))).hasSize(1);
    assertThat(Differences.between(with(A, B), with(B))).hasSize(1);
    assertThat(Differences.between(with(A, B), with(B, A)))
        .containsExactly(
            new Difference.OfOwnMeasureOrder(List.of(A.id(), B.id()), List.of(B.id(), A.id())));
    assertThat(Differences.between(with(A), with(B, A))).hasSize(2);
  }

  @Test
  void keepMeasuresThatBothSidesAdded() {
    Map<Difference, Choice> suggested =
        Differences.suggestion(Optional.of(with(A)), with(A, B), with(A, C));
    assertThat(Differences.merge(with(A, B), suggested)).isEqualTo(with(A, B, C));
  }

  @Test
  void forgetAMeasureThatOneSideDeletedAndTheOtherLeftAlone() {
    Map<Difference, Choice> suggested =
        Differences.suggestion(Optional.of(with(A, B)), with(A, B), with(B));
    assertThat(Differences.merge(with(A, B), suggested)).isEqualTo(with(B));
  }

  @Test
  void takeTheRemarkThatOnlyOneSideMade() {
    Assessment confirmed = EMPTY.withConfirmedHint(HINT, Optional.of("geprüft"));
    Map<Difference, Choice> suggested =
        Differences.suggestion(Optional.of(EMPTY), EMPTY, confirmed);
    assertThat(Differences.merge(EMPTY, suggested)).isEqualTo(confirmed);
    Map<Difference, Choice> other = Differences.suggestion(Optional.of(EMPTY), confirmed, EMPTY);
    assertThat(Differences.merge(confirmed, other)).isEqualTo(confirmed);
  }

  @Test
  void joinWhatParticipantsSaidOnceEach() {
    Difference views = new Difference.OfViews(Q8, List.of(IT), List.of(BUERO, IT));
    assertThat(views.canKeepBoth()).isTrue();
    assertThat(views.apply(EMPTY, Choice.BOTH).response(Q8).views()).containsExactly(IT, BUERO);
  }
}
