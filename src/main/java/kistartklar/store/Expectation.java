package kistartklar.store;

/** What a save expects to find at its target. Anything else is not overwritten. */
public sealed interface Expectation {

  /** Nothing stands there yet. */
  record Absent() implements Expectation {}

  /**
   * The bytes last read or written are still there.
   *
   * @param hash theirs
   */
  record Unchanged(ContentHash hash) implements Expectation {}

  /**
   * Nothing, or a file that the user chose to replace and confirmed. Only a document of a newer
   * program is kept even then.
   */
  record Replaceable() implements Expectation {}
}
