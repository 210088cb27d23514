package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.Optional;
import kistartklar.domain.portfolio.Summary;
import kistartklar.portfolio.Entry;

/**
 * A line of the table.
 *
 * @param other another file with the same document, if there is one
 */
record Row(Entry.Assessed entry, Optional<Path> other) {

  Summary summary() {
    return entry.summary();
  }

  Path path() {
    return entry.path();
  }
}
