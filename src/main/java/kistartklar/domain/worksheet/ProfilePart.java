package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * What a row contributes to the profile of the use case that it is about.
 *
 * @param question under which it stands
 * @param where empty if every row counts
 * @param columns ids of fields and computed columns
 */
public record ProfilePart(Question question, Optional<RowFilter> where, List<String> columns) {

  /** The questions that a profile answers, in its order. */
  public enum Question {
    WHY,
    WITH_WHAT,
    PAYS,
    ALLOWED,
    ABLE,
    WORKS
  }

  public ProfilePart {
    columns = List.copyOf(columns);
  }
}
