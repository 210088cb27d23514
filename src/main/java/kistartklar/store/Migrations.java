package kistartklar.store;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps that lead documents of older formats to the one of this program. Each has a name and
 * leads from one version to the next. The file stays as it is until the first change; that keeps
 * its bytes among the earlier states first.
 *
 * @param oldest version that can still be read
 * @param steps from each version to the next, from the oldest on
 */
record Migrations(int oldest, List<Migration> steps) {

  /**
   * One step.
   *
   * @param name what changes, for whoever reads the list
   * @param from the version it reads; it makes the next one
   * @param change makes a new tree and leaves the one it is given alone
   */
  record Migration(String name, int from, UnaryOperator<ObjectNode> change) {}

  /** All there are: the first format is still the only one. */
  static final Migrations ALL = new Migrations(1, List.of());

  Migrations {
    steps = List.copyOf(steps);
  }

  /** The document's tree in the format of this program. */
  Fields current(Fields root, int version) {
    ObjectNode tree = root.object();
    for (Migration migration : steps) {
      if (migration.from() >= version) {
        tree = migration.change().apply(tree);
      }
    }
    return new Fields(tree, root.where());
  }
}
