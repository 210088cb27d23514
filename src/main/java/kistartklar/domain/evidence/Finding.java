package kistartklar.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.worksheet.SheetRow;

/**
 * How many of some rows are as they should be.
 *
 * @param flawed the first that is not
 */
record Finding(Level level, int have, int needed, Optional<SheetRow> flawed) {

  /** Met as soon as enough of the rows are good. */
  static Finding enough(List<SheetRow> rows, int needed, Predicate<SheetRow> good) {
    List<SheetRow> flawed = rows.stream().filter(good.negate()).toList();
    int have = rows.size() - flawed.size();
    Level level = rows.isEmpty() ? Level.MISSING : have >= needed ? Level.MET : Level.PARTLY;
    return new Finding(level, have, needed, flawed.stream().findFirst());
  }

  /** Met only if all of the rows are good, and there are enough. */
  static Finding all(List<SheetRow> rows, int atLeast, Predicate<SheetRow> good) {
    return enough(rows, Math.max(atLeast, rows.size()), good);
  }

  /** The same, but at most partly met unless something else holds too. */
  Finding onlyIf(boolean holds) {
    return holds || level != Level.MET ? this : new Finding(Level.PARTLY, have, needed, flawed);
  }
}
