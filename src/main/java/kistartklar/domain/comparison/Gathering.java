package kistartklar.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.State.Kind;

/** The states that count when some of those given are the same document. */
record Gathering(List<State> states, List<Remark> remarks) {

  Gathering {
    states = List.copyOf(states);
    remarks = List.copyOf(remarks);
  }

  /**
   * Leaves out what is there twice. What is being worked on comes before what was read from a file,
   * and a file before what a later document remembers.
   */
  static Gathering of(List<State> given) {
    List<State> kept = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Kind kind : List.of(Kind.OPEN, Kind.DOCUMENT, Kind.NEWER_DOCUMENT, Kind.PREDECESSOR)) {
      given.stream()
          .filter(state -> state.kind() == kind)
          .forEach(state -> add(state, kept, remarks));
    }
    return new Gathering(given.stream().filter(state -> contains(kept, state)).toList(), remarks);
  }

  private static void add(State state, List<State> kept, List<Remark> remarks) {
    Optional<State> known = kept.stream().filter(one -> one.id().equals(state.id())).findFirst();
    if (known.isEmpty()) {
      kept.add(state);
    } else if (state.kind() == Kind.PREDECESSOR) {
      Remark remark = new Remark.FileInsteadOfMemory(known.get());
      if (known.get().kind() != Kind.PREDECESSOR
          && !saysTheSame(known.get(), state)
          && !remarks.contains(remark)) {
        remarks.add(remark);
      }
    } else if (known.get().content().equals(state.content())) {
      remarks.add(new Remark.SameTwice(known.get(), state));
    } else {
      kept.add(state);
      remarks.add(new Remark.ConflictCopies(known.get(), state));
    }
  }

  /** By identity: two files may hold equal states of which only one is kept. */
  private static boolean contains(List<State> states, State wanted) {
    return states.stream().anyMatch(state -> state == wanted);
  }

  /** As far as a later document remembers: the day and the answers. */
  private static boolean saysTheSame(State file, State memory) {
    Assessment one = file.content();
    Assessment other = memory.content();
    return file.assessedOn().equals(memory.assessedOn())
        && AnswerChange.between(one, other).isEmpty();
  }
}
