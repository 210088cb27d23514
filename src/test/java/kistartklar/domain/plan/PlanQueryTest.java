package kistartklar.domain.plan;

import static kistartklar.domain.plan.Plans.TODAY;
import static kistartklar.domain.plan.Plans.key;
import static kistartklar.domain.plan.Plans.keys;
import static kistartklar.domain.plan.Plans.no;
import static kistartklar.domain.plan.Plans.own;
import static kistartklar.domain.plan.Plans.plan;
import static kistartklar.domain.plan.Plans.q;
import static kistartklar.domain.plan.Plans.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanGroup.Heading;
import kistartklar.domain.plan.PlanQuery.Grouping;
import kistartklar.domain.plan.PlanQuery.Show;
import kistartklar.domain.plan.PlanQuery.Sort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class PlanQueryTest {

  private static final PlanKey OWN = new PlanKey.OfOwn(own(1, "").id());

  private static final Assessment MIXED =
      no(1, 16, 23, 29)
          .withMeasure(q(1), state("Zeller", "2026-11-22", Status.IN_PROGRESS))
          .withMeasure(q(16), state("Ärger", "2026-11-24", Status.OPEN))
          .withMeasure(q(29), state("", "2026-11-01", Status.DONE))
          .withOwnMeasure(own(1, "Eigene").withRole("Empfang"));

  private static List<PlanKey> flat(PlanQuery query, Assessment assessment) {
    return query.groups(plan(assessment), TODAY).stream()
        .flatMap(group -> keys(group.items()).stream())
        .toList();
  }

  private static Stream<Heading> headings(PlanQuery query, Assessment assessment) {
    return query.groups(plan(assessment), TODAY).stream().map(PlanGroup::heading);
  }

  @Test
  void showsEverythingByStandingAtFirst() {
    Assessment settled =
        MIXED
            .withMeasure(q(2), state("IT", "", Status.DONE))
            .withAnswer(q(2), Optional.of(Answer.YES));
    assertThat(headings(PlanQuery.ALL, settled))
        .containsExactly(
            new Heading.OfReason(PlanReason.NOW),
            new Heading.OfReason(PlanReason.AFTER_PILOT),
            new Heading.OfReason(PlanReason.OWN),
            new Heading.OfReason(PlanReason.ANSWERED_YES));
    assertThat(flat(PlanQuery.ALL, settled))
        .containsExactly(key(1), key(16), key(29), key(23), OWN, key(2));
  }

  @Test
  void hasNoGroupsWithoutMeasures() {
    assertThat(PlanQuery.ALL.groups(plan(no()), TODAY)).isEmpty();
    assertThat(flat(PlanQuery.ALL.withPerson(Optional.of("Niemand")), MIXED)).isEmpty();
  }

  @Test
  void showsOnlyOpenOrOverdueOnes() {
    assertThat(flat(PlanQuery.ALL.withShow(Show.OPEN), MIXED))
        .containsExactly(key(1), key(16), key(23), OWN);
    assertThat(flat(PlanQuery.ALL.withShow(Show.OVERDUE), MIXED)).containsExactly(key(1));
  }

  @Test
  void showsWhatConcernsAnOwnerOrARole() {
    assertThat(flat(PlanQuery.ALL.withPerson(Optional.of("zeller")), MIXED))
        .containsExactly(key(1));
    assertThat(flat(PlanQuery.ALL.withPerson(Optional.of("Empfang")), MIXED)).containsExactly(OWN);
  }

  @Test
  void sortsByDayWithDoneAndUndatedLast() {
    PlanQuery due = PlanQuery.ALL.withSort(Sort.DUE);
    assertThat(flat(due, MIXED)).containsExactly(key(1), key(16), key(23), OWN, key(29));
    assertThat(headings(due, MIXED)).containsExactly(new Heading.None());
  }

  @Test
  void sortsByStatus() {
    assertThat(flat(PlanQuery.ALL.withSort(Sort.STATUS), MIXED))
        .containsExactly(key(16), key(23), OWN, key(1), key(29));
  }

  @Test
  void sortsByOwnerWithNobodyLast() {
    assertThat(flat(PlanQuery.ALL.withSort(Sort.OWNER), MIXED))
        .containsExactly(key(16), key(1), key(29), key(23), OWN);
  }

  @Test
  void sortsByEffortWithNoneLast() {
    Assessment efforts =
        no().withOwnMeasure(own(1, "ohne"))
            .withOwnMeasure(own(2, "groß").withEffort(Optional.of(new Effort(1, 9))))
            .withOwnMeasure(own(3, "klein").withEffort(Optional.of(new Effort(2, 3))))
            .withOwnMeasure(own(4, "kleiner").withEffort(Optional.of(new Effort(1, 3))));
    assertThat(PlanQuery.ALL.withSort(Sort.EFFORT).groups(plan(efforts), TODAY).getFirst().items())
        .extracting(PlanItem::title)
        .containsExactly("kleiner", "klein", "groß", "ohne");
  }

  @Test
  void groupsByPhaseWithUnlinkedOnesLast() {
    Assessment linked =
        MIXED.withOwnMeasure(own(2, "b").withLink(new MeasureLink.ToQuestion(q(2))));
    PlanQuery phases = PlanQuery.ALL.withGrouping(Grouping.PHASE);
    assertThat(headings(phases, linked))
        .containsExactly(
            new Heading.OfPhase(1),
            new Heading.OfPhase(3),
            new Heading.OfPhase(6),
            new Heading.OfPhase(9),
            new Heading.WithoutPhase());
    assertThat(phases.groups(plan(linked), TODAY).getFirst().items()).hasSize(2);
  }

  @Test
  void groupsByOwnerInGermanOrderWithNobodyLast() {
    Assessment twice = MIXED.withMeasure(q(23), state("ZELLER ", "", Status.OPEN));
    List<PlanGroup> groups = PlanQuery.ALL.withGrouping(Grouping.OWNER).groups(plan(twice), TODAY);
    assertThat(groups)
        .extracting(PlanGroup::heading)
        .containsExactly(
            new Heading.OfOwner("Ärger"),
            new Heading.OfOwner("Zeller"),
            new Heading.WithoutOwner());
    assertThat(keys(groups.get(1).items())).containsExactly(key(1), key(23));
  }

  @Test
  void rolesAreTheSameWhateverTheirCapitalsAndBlanks() {
    Assessment roles =
        no().withOwnMeasure(own(1, "a").withRole(" Empfang "))
            .withOwnMeasure(own(2, "b").withRole("empfang"));
    assertThat(plan(roles).roles()).containsExactly("Empfang");
    assertThat(flat(PlanQuery.ALL.withPerson(Optional.of("Empfang")), roles)).hasSize(2);
  }
}
