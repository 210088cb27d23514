package kistartklar.domain.comparison;

import java.util.List;

/** What a reader must know so that a comparison does not mislead. It never forbids one. */
public sealed interface Remark {

  /** The state has no day; its place in the order is the likely one. */
  record Undated(State state) implements Remark {}

  /** By its day a state comes before one that it is known to follow. */
  record AgainstLine(State younger, State elder) implements Remark {}

  /** The same document with the same content was given twice; one of the two is left out. */
  record SameTwice(State kept, State leftOut) implements Remark {}

  /** Two copies of the same document say different things; both are shown. */
  record ConflictCopies(State one, State other) implements Remark {}

  /** A state is both remembered and given as a file that says something else: the file counts. */
  record FileInsteadOfMemory(State file) implements Remark {}

  /** The firm is called differently: it was renamed, or these are several firms. */
  record OtherNames(List<String> names) implements Remark {
    public OtherNames {
      names = List.copyOf(names);
    }
  }

  /** A newer program wrote the state; it is shown as far as it is understood. */
  record NewerProgram(State state) implements Remark {}
}
