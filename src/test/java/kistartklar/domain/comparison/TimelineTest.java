package kistartklar.domain.comparison;

import static kistartklar.domain.comparison.States.assessment;
import static kistartklar.domain.comparison.States.document;
import static kistartklar.domain.comparison.States.id;
import static kistartklar.domain.comparison.States.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kistartklar.domain.comparison.State.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of states in time. */
@Tag("pure")
class TimelineTest {

  private static List<UUID> order(State... given) {
    return Timeline.of(List.of(given)).stream().map(State::id).toList();
  }

  private static List<Remark> remarks(State... given) {
    return Timeline.remarks(Timeline.of(List.of(given)));
  }

  @Test
  void daysDecide() {
    assertThat(
            order(document(1, "2026-11-22"), document(2, "2024-02-29"), document(3, "2025-01-01")))
        .containsExactly(id(2), id(3), id(1));
  }

  @Test
  void sameDayKeepsOrderGiven() {
    assertThat(order(document(2, "2026-05-22"), document(1, "2026-05-22")))
        .containsExactly(id(2), id(1));
  }

  @Test
  void stateWithoutDayStandsBehindTheOneItFollows() {
    State undated = document(3, "", 1, 2);
    assertThat(
            order(
                undated,
                document(4, "2026-11-22"),
                document(2, "2025-05-22"),
                document(1, "2024-05-22")))
        .containsExactly(id(1), id(2), id(3), id(4));
  }

  @Test
  void stateWithoutDayStandsBeforeTheFirstThatFollowsIt() {
    assertThat(order(document(1, ""), document(3, "2026-01-01"), document(2, "2027-01-01", 1)))
        .containsExactly(id(3), id(1), id(2));
  }

  @Test
  void wholeLineWithoutDaysKeepsItsOrder() {
    assertThat(order(document(1, ""), document(2, "", 1), document(3, "", 1, 2)))
        .containsExactly(id(1), id(2), id(3));
  }

  @Test
  void strangersWithoutDayStandBeforeTheOpenDocument() {
    State open = state(Kind.OPEN, assessment(9, "2026-06-01", "J"));
    State undated = state(Kind.OPEN, assessment(9, "", "J"));
    State later = document(2, "2026-07-01");
    assertThat(order(document(1, ""), later, open)).containsExactly(id(1), id(9), id(2));
    assertThat(order(document(1, ""), later, undated)).containsExactly(id(2), id(1), id(9));
    assertThat(order(undated, document(1, ""), later)).containsExactly(id(2), id(1), id(9));
  }

  @Test
  void strangersWithoutDayStandAtTheEndIfNoDocumentIsOpen() {
    assertThat(order(document(1, ""), document(2, "2026-01-01"), document(3, "")))
        .containsExactly(id(2), id(1), id(3));
  }

  @Test
  void openDocumentWithoutDayIsTheLast() {
    State open = state(Kind.OPEN, assessment(9, "", "J"), 1);
    assertThat(order(document(1, "2025-01-01"), document(2, "2026-01-01"), open))
        .containsExactly(id(1), id(2), id(9));
  }

  @Test
  void openDocumentWithDayStandsAtItsDay() {
    State open = state(Kind.OPEN, assessment(9, "2025-06-01", "J"));
    assertThat(order(document(1, "2025-01-01"), document(2, "2026-01-01"), open))
        .containsExactly(id(1), id(9), id(2));
  }

  @Test
  void saysWhichStatesHaveNoDay() {
    State undated = document(1, "");
    assertThat(remarks(undated, document(2, "2026-01-01")))
        .containsExactly(new Remark.Undated(undated));
    assertThat(remarks(document(1, "2025-01-01"), document(2, "2026-01-01"))).isEmpty();
  }

  @Test
  void saysWhenDaysContradictWhatIsKnown() {
    State elder = document(1, "2026-06-01");
    State younger = document(2, "2026-05-31", 1);
    assertThat(remarks(elder, younger)).containsExactly(new Remark.AgainstLine(younger, elder));
    assertThat(remarks(elder, document(2, "2026-06-01", 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesNothingAndSortsDays(long seed) {
    Random random = new Random(seed);
    List<State> given = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String day = random.nextInt(3) == 0 ? "" : "2026-%02d-01".formatted(1 + random.nextInt(12));
      given.add(i == 0 ? document(i, day) : document(i, day, random.nextInt(i)));
    }
    Collections.shuffle(given, random);
    List<State> ordered = Timeline.of(given);
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(given);
    assertThat(ordered.stream().flatMap(state -> state.assessedOn().stream()))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void stateWithoutDayStandsBehindTheVeryFirstIfItFollowsOnlyThat() {
    assertThat(order(document(3, "", 1), document(2, "2025-05-22"), document(1, "2024-05-22")))
        .containsExactly(id(1), id(3), id(2));
  }
}
