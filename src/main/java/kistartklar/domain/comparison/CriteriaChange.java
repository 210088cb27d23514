package kistartklar.domain.comparison;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.guide.QuestionId;

/**
 * A question of which other criteria were met later.
 *
 * @param gained positions, from 1, of the criteria met now and not before
 * @param lost positions of those met before and not any more
 */
public record CriteriaChange(QuestionId question, List<Integer> gained, List<Integer> lost) {

  public CriteriaChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /**
   * The changes from one state to another, in the guide's order. There are none where a state is
   * only remembered by a later document: that keeps the answers alone.
   */
  static List<CriteriaChange> between(State before, State after) {
    if (before.kind() == Kind.PREDECESSOR || after.kind() == Kind.PREDECESSOR) {
      return List.of();
    }
    return QuestionId.all().stream()
        .map(id -> of(id, met(before, id), met(after, id)))
        .filter(change -> !change.gained.isEmpty() || !change.lost.isEmpty())
        .toList();
  }

  private static CriteriaMet met(State state, QuestionId question) {
    return state.content().response(question).criteria();
  }

  private static CriteriaChange of(QuestionId question, CriteriaMet before, CriteriaMet after) {
    return new CriteriaChange(
        question,
        without(after.positions(), before.positions()),
        without(before.positions(), after.positions()));
  }

  private static List<Integer> without(SortedSet<Integer> positions, SortedSet<Integer> others) {
    SortedSet<Integer> rest = new TreeSet<>(positions);
    rest.removeAll(others);
    return List.copyOf(rest);
  }
}
