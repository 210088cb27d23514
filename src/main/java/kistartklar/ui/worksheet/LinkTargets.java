package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;

/** What a field can refer to. */
interface LinkTargets {

  /**
   * Something to refer to.
   *
   * @param id as the document has it
   */
  record Target(String id, String name) {}

  /** All that can be chosen now. */
  List<Target> all();

  /** The present name, or words that it is gone. */
  String name(String id);

  /** Whether it is still there. */
  boolean isThere(String id);

  /** How far it is, of what has such a state. */
  default Optional<String> state(String id) {
    return Optional.empty();
  }

  /** Shows it. */
  void goTo(String id);
}
