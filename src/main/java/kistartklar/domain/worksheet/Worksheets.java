package kistartklar.domain.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a firm entered in all worksheets.
 *
 * @param sheets by the id of the worksheet; none says nothing
 */
public record Worksheets(SheetSettings settings, SortedMap<String, SheetContent> sheets) {

  public static final Worksheets NONE = new Worksheets(SheetSettings.DEFAULT, new TreeMap<>());

  public Worksheets {
    SortedMap<String, SheetContent> filled = new TreeMap<>(sheets);
    filled.values().removeIf(SheetContent.NONE::equals);
    sheets = Collections.unmodifiableSortedMap(filled);
  }

  /** What was entered in a worksheet; {@link SheetContent#NONE} if nothing was. */
  public SheetContent sheet(String worksheet) {
    return sheets.getOrDefault(worksheet, SheetContent.NONE);
  }

  public Worksheets withSheet(String worksheet, SheetContent content) {
    SortedMap<String, SheetContent> changed = new TreeMap<>(sheets);
    changed.put(worksheet, content);
    return new Worksheets(settings, changed);
  }

  public Worksheets withSettings(SheetSettings newSettings) {
    return new Worksheets(newSettings, sheets);
  }

  /** With a row changed; unchanged if it is gone. */
  Worksheets withChangedRow(RowPlace place, UnaryOperator<SheetRow> change) {
    return row(place)
        .map(change)
        .map(row -> withSheet(place.sheet(), sheet(place.sheet()).withRow(place.table(), row)))
        .orElse(this);
  }

  /**
   * The measures that rows are linked to, as the rows refer to them; archived rows do not count.
   */
  public Set<String> measures() {
    Set<String> measures = new TreeSet<>();
    for (SheetContent content : sheets.values()) {
      for (List<SheetRow> rows : content.tables().values()) {
        rows.stream()
            .filter(row -> !row.archived())
            .forEach(row -> measures.addAll(row.texts(RowIndex.MEASURES)));
      }
    }
    return measures;
  }

  /**
   * Without the links to some measures.
   *
   * @param measures keys of questions, or ids of measures of the firm's own
   */
  public Worksheets withoutMeasures(Set<String> measures) {
    Worksheets changed = this;
    for (String measure : measures) {
      for (RowPlace place : new RowIndex(changed).rowsOfMeasure(measure)) {
        changed = changed.withChangedRow(place, row -> withoutMeasure(row, measure));
      }
    }
    return changed;
  }

  private static SheetRow withoutMeasure(SheetRow row, String measure) {
    List<String> rest = new ArrayList<>(row.texts(RowIndex.MEASURES));
    rest.remove(measure);
    return row.with(
        RowIndex.MEASURES,
        rest.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Texts(rest)));
  }

  /** The row that a place names, if it is still there. */
  public Optional<SheetRow> row(RowPlace place) {
    return sheet(place.sheet()).row(place.table(), place.row());
  }
}
