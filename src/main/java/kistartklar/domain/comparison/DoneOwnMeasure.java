package kistartklar.domain.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;

/**
 * A measure of the firm's own that was done. Documents know these, what a later document remembers
 * of an earlier one does not.
 *
 * @param recordedIn the first state that calls it done
 */
public record DoneOwnMeasure(OwnMeasure measure, State recordedIn) {

  /**
   * Those called done from one state to another, without those that an earlier state calls done.
   */
  static List<DoneOwnMeasure> between(List<State> states, int from, int to) {
    Set<UUID> known = new HashSet<>();
    states.subList(0, from).forEach(state -> done(state).forEach(own -> known.add(own.id())));
    List<DoneOwnMeasure> found = new ArrayList<>();
    for (State state : states.subList(from, to + 1)) {
      for (OwnMeasure own : done(state)) {
        if (known.add(own.id())) {
          found.add(new DoneOwnMeasure(own, state));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<OwnMeasure> done(State state) {
    return state.content().ownMeasures().stream()
        .filter(own -> own.state().status() == Status.DONE)
        .toList();
  }
}
