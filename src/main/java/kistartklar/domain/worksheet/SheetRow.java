package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.scoring.Score;

/**
 * A row of a worksheet, or a line within one. What was not entered is absent; the methods that read
 * a value by its type return empty also if the value is of another type.
 *
 * @param archived kept because others refer to it, but no longer used
 * @param values by the id of the field
 */
public record SheetRow(
    UUID id, String note, boolean archived, SortedMap<String, CellValue> values) {

  private static final int UUID_LENGTH = 36;

  public SheetRow {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static SheetRow empty(UUID id) {
    return new SheetRow(id, "", false, new TreeMap<>());
  }

  /** With another value in a field; empty clears it. */
  public SheetRow with(String field, Optional<? extends CellValue> value) {
    SortedMap<String, CellValue> changed = new TreeMap<>(values);
    value.ifPresentOrElse(some -> changed.put(field, some), () -> changed.remove(field));
    return new SheetRow(id, note, archived, changed);
  }

  public SheetRow with(String field, CellValue value) {
    return with(field, Optional.of(value));
  }

  public SheetRow withNote(String newNote) {
    return new SheetRow(id, newNote, archived, values);
  }

  public SheetRow withArchived(boolean nowArchived) {
    return new SheetRow(id, note, nowArchived, values);
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  public Optional<CellValue> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  private <T extends CellValue> Optional<T> value(String field, Class<T> type) {
    return value(field).filter(type::isInstance).map(type::cast);
  }

  /** A text, a person, or the id of a choice. */
  public Optional<String> text(String field) {
    return value(field, CellValue.Text.class).map(CellValue.Text::text);
  }

  public Optional<BigDecimal> number(String field) {
    return value(field, CellValue.Amount.class).map(CellValue.Amount::number);
  }

  public Optional<LocalDate> day(String field) {
    return text(field).flatMap(SheetRow::parsedDay);
  }

  private static Optional<LocalDate> parsedDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public Optional<Boolean> yesNo(String field) {
    return text(field)
        .filter(text -> text.equals(CellValue.YES) || text.equals(CellValue.NO))
        .map(CellValue.YES::equals);
  }

  public Optional<Score> score(String field) {
    return number(field)
        .filter(points -> points.scale() == 0 && points.precision() == 1)
        .map(BigDecimal::intValue)
        .filter(points -> points >= Score.LOWEST && points <= Score.HIGHEST)
        .map(Score::new);
  }

  /** The ids of several choices or measures. */
  public List<String> texts(String field) {
    return value(field, CellValue.Texts.class).map(CellValue.Texts::texts).orElse(List.of());
  }

  /** The rows that a field refers to, one or several. */
  public List<UUID> references(String field) {
    List<String> ids = texts(field).isEmpty() ? text(field).stream().toList() : texts(field);
    return ids.stream().flatMap(id -> uuid(id).stream()).toList();
  }

  static Optional<UUID> uuid(String text) {
    if (text.length() != UUID_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public List<SheetRow> lines(String field) {
    return value(field, CellValue.Lines.class).map(CellValue.Lines::lines).orElse(List.of());
  }
}
