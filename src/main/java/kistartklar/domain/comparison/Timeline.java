package kistartklar.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kistartklar.domain.comparison.State.Kind;

/**
 * States in the order of time. Days decide. A state without one stands behind the newest state it
 * is known to follow, else before the first that is known to follow it, else before the document
 * being worked on, which is the last if it has no day itself.
 */
final class Timeline {

  private Timeline() {}

  /** The states ordered; states of the same day keep the order given. */
  static List<State> of(List<State> given) {
    List<State> line = new ArrayList<>(given.stream().filter(Timeline::dated).toList());
    line.sort(Comparator.comparing(state -> state.assessedOn().orElseThrow()));
    given.stream()
        .filter(state -> !dated(state))
        .forEach(state -> line.add(place(state, line), state));
    return List.copyOf(line);
  }

  private static boolean dated(State state) {
    return state.assessedOn().isPresent();
  }

  private static int place(State undated, List<State> line) {
    if (undated.kind() == Kind.OPEN) {
      return line.size();
    }
    for (int i = line.size() - 1; i >= 0; i--) {
      if (undated.follows(line.get(i))) {
        return i + 1;
      }
    }
    return first(line, state -> state.follows(undated))
        .or(() -> first(line, state -> state.kind() == Kind.OPEN))
        .orElse(line.size());
  }

  private static Optional<Integer> first(List<State> line, Predicate<State> wanted) {
    return line.stream().filter(wanted).findFirst().map(line::indexOf);
  }

  /** What in the order rests on a guess or contradicts what is known. */
  static List<Remark> remarks(List<State> ordered) {
    List<Remark> remarks = new ArrayList<>();
    for (State state : ordered) {
      if (!dated(state)) {
        remarks.add(new Remark.Undated(state));
      }
      later(state, ordered).ifPresent(elder -> remarks.add(new Remark.AgainstLine(state, elder)));
    }
    return remarks;
  }

  /** A state that comes later although this one is known to follow it. */
  private static Optional<State> later(State state, List<State> ordered) {
    return ordered.subList(ordered.indexOf(state), ordered.size()).stream()
        .filter(state::follows)
        .findFirst();
  }
}
