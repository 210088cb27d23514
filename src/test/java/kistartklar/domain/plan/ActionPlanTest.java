package kistartklar.domain.plan;

import static kistartklar.domain.plan.Plans.EMPTY;
import static kistartklar.domain.plan.Plans.GUIDE;
import static kistartklar.domain.plan.Plans.TODAY;
import static kistartklar.domain.plan.Plans.all;
import static kistartklar.domain.plan.Plans.key;
import static kistartklar.domain.plan.Plans.keys;
import static kistartklar.domain.plan.Plans.no;
import static kistartklar.domain.plan.Plans.own;
import static kistartklar.domain.plan.Plans.plan;
import static kistartklar.domain.plan.Plans.q;
import static kistartklar.domain.plan.Plans.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.MeasureOrder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class ActionPlanTest {

  @Test
  void isEmptyWithoutAnyNein() {
    assertThat(plan(EMPTY).items()).isEmpty();
    assertThat(plan(all(Answer.YES)).items()).isEmpty();
    assertThat(EffortSum.of(List.of())).isEqualTo(new EffortSum(Optional.empty(), 0));
  }

  @Test
  void hasEveryMeasureInTheOrderOfUrgency() {
    Assessment nothing = all(Answer.NO);
    List<PlanKey> order =
        MeasureOrder.of(nothing).all().stream().<PlanKey>map(PlanKey.OfQuestion::new).toList();
    assertThat(keys(plan(nothing).items())).isEqualTo(order).hasSize(QuestionId.COUNT);
    assertThat(plan(nothing).items().getLast().reason()).isEqualTo(PlanReason.AFTER_PILOT);
  }

  @Test
  void tellsOfAMeasureWhatTheGuideSays() {
    PlanItem item = plan(no(7)).items().getFirst();
    assertThat(item.title()).isEqualTo(GUIDE.question(q(7)).measure().title());
    assertThat(item.why()).isEqualTo(GUIDE.question(q(7)).why());
    assertThat(item.phase()).contains(1);
    assertThat(item.question()).contains(q(7));
    assertThat(item.effort()).contains(GUIDE.question(q(7)).measure().effort());
  }

  @Test
  void keepsWhatWasAgreedWhenTheAnswerChanges() {
    MeasureState agreed = state("IT", "2026-12-01", Status.OPEN);
    Assessment changed =
        no(7, 8)
            .withMeasure(q(7), agreed)
            .withMeasure(q(8), agreed)
            .withAnswer(q(7), Optional.of(Answer.YES))
            .withAnswer(q(8), Optional.empty());
    List<PlanItem> items = plan(changed).items();
    assertThat(keys(items)).containsExactly(key(8), key(7));
    assertThat(items)
        .extracting(PlanItem::reason)
        .containsExactly(PlanReason.REOPENED, PlanReason.ANSWERED_YES);
    assertThat(items).extracting(PlanItem::isOpen).containsExactly(true, false);
  }

  @Test
  void leavesOutWhatDoesNotConcernTheFirmUnlessSomethingWasAgreed() {
    Assessment changed = no(7, 8, 9).withMeasure(q(8), state("IT", TODAY.toString(), Status.OPEN));
    for (int question : new int[] {7, 8}) {
      changed =
          changed.withResponse(
              q(question), changed.response(q(question)).withNotApplicable(Optional.of("")));
    }
    List<PlanItem> items = plan(changed).items();
    assertThat(keys(items)).containsExactly(key(9), key(8));
    assertThat(items.getLast().reason()).isEqualTo(PlanReason.NOT_APPLICABLE);
    assertThat(items.getLast().isOpen()).isFalse();
    assertThat(items.getLast().isOverdue(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void takesTheEffortOfASmallFirmByItsHeadCount() {
    Effort small = GUIDE.question(q(7)).measure().smallFirmEffort();
    Assessment firm = no(7);
    for (int employees : new int[] {1, 15}) {
      Assessment few = firm.withCompany(firm.company().withEmployees(OptionalInt.of(employees)));
      assertThat(plan(few).items().getFirst().effort()).contains(small);
    }
    Assessment more = firm.withCompany(firm.company().withEmployees(OptionalInt.of(16)));
    assertThat(plan(more).items()).isEqualTo(plan(firm).items());
    assertThat(plan(firm).items().getFirst().effort()).isNotEqualTo(Optional.of(small));
  }

  @Test
  void putsOwnMeasuresBehindTheGuidesInTheirOrder() {
    Assessment both = no(3).withOwnMeasure(own(2, "Zwei")).withOwnMeasure(own(1, " Eins "));
    assertThat(plan(both).items()).extracting(PlanItem::title).endsWith("Zwei", "Eins").hasSize(3);
  }

  @Test
  void findsThePhaseOfAnOwnMeasure() {
    Assessment linked =
        EMPTY
            .withOwnMeasure(own(1, "a").withLink(new MeasureLink.ToQuestion(q(29))))
            .withOwnMeasure(own(2, "b").withLink(new MeasureLink.ToPhase(4)))
            .withOwnMeasure(own(3, "c").withSteps(" eins \n\n zwei\n"));
    List<PlanItem> items = plan(linked).items();
    assertThat(items)
        .extracting(PlanItem::phase)
        .containsExactly(Optional.of(9), Optional.of(4), Optional.empty());
    assertThat(items.get(0).question()).contains(q(29));
    assertThat(items.get(2).steps()).containsExactly("eins", "zwei");
  }

  @Test
  void countsOnlyWhatIsOpenAndPastItsDayAsOverdue() {
    Assessment due =
        no(1, 2, 3, 4, 5)
            .withMeasure(q(1), state("", TODAY.minusDays(1).toString(), Status.OPEN))
            .withMeasure(q(2), state("", TODAY.toString(), Status.IN_PROGRESS))
            .withMeasure(q(3), state("", TODAY.minusDays(1).toString(), Status.DONE))
            .withMeasure(q(4), state("", TODAY.plusDays(1).toString(), Status.OPEN))
            .withMeasure(q(6), state("", TODAY.minusDays(9).toString(), Status.OPEN))
            .withAnswer(q(6), Optional.of(Answer.YES));
    assertThat(plan(due).tally(TODAY).overdue()).isEqualTo(1);
    assertThat(keys(plan(due).open())).containsExactly(key(1), key(2), key(4), key(5));
  }

  @Test
  void isOverdueOnTheDayAfterALeapDay() {
    Assessment due = no(1).withMeasure(q(1), state("", "2028-02-29", Status.OPEN));
    assertThat(plan(due).tally(LocalDate.of(2028, 2, 29)).overdue()).isZero();
    assertThat(plan(due).tally(LocalDate.of(2028, 3, 1)).overdue()).isEqualTo(1);
  }

  @Test
  void namesOwnersAndRolesOnceInGermanOrder() {
    Assessment named =
        no(1, 2, 3, 4)
            .withMeasure(q(1), state("Zeller", "", Status.OPEN))
            .withMeasure(q(2), state(" Öz ", "", Status.OPEN))
            .withMeasure(q(3), state("zeller", "", Status.OPEN))
            .withMeasure(q(4), state("  ", "", Status.OPEN))
            .withOwnMeasure(own(1, "x").withRole("Ärztin"));
    assertThat(plan(named).owners()).containsExactly("Öz", "Zeller");
    assertThat(plan(named).roles()).startsWith("Ärztin");
  }

  @Test
  void addsUpEffortAndCountsMeasuresWithoutOne() {
    Assessment owned =
        EMPTY
            .withOwnMeasure(own(1, "a").withEffort(Optional.of(new Effort(1, 4))))
            .withOwnMeasure(own(2, "b").withEffort(Optional.of(new Effort(3, 3))))
            .withOwnMeasure(own(3, "c"));
    assertThat(EffortSum.of(plan(owned).items()))
        .isEqualTo(new EffortSum(Optional.of(new Effort(4, 7)), 1));
  }

  @Test
  void keysReadAndChangeWhatTheyName() {
    MeasureState done = state("IT", "", Status.DONE);
    Assessment owned = EMPTY.withOwnMeasure(own(1, "a"));
    PlanKey mine = new PlanKey.OfOwn(own(1, "a").id());
    assertThat(mine.state(mine.withState(owned, done))).isEqualTo(done);
    assertThat(key(5).state(key(5).withState(EMPTY, done))).isEqualTo(done);
    PlanKey gone = new PlanKey.OfOwn(new UUID(9, 9));
    assertThat(gone.state(owned)).isEqualTo(MeasureState.NONE);
    assertThat(gone.withState(owned, done)).isEqualTo(owned);
    assertThat(plan(owned).find(mine)).isPresent();
    assertThat(plan(owned).find(gone)).isEmpty();
  }
}
