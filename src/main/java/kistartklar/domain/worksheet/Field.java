package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * The definition of what can be entered in one place of a row.
 *
 * @param id unique in the row, also its name in documents
 * @param required whether a row counts as evidence only with it; nothing else depends on it
 * @param help what to enter, where the label does not say it
 */
public record Field(
    String id, String label, boolean required, Optional<String> help, FieldType type) {

  public static Optional<Field> in(List<Field> fields, String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }
}
