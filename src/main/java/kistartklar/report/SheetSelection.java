package kistartklar.report;

import java.util.Set;

/**
 * Which worksheets a report shows.
 *
 * @param all whether all that hold something
 * @param sheets ids of those that it shows otherwise
 */
public record SheetSelection(boolean all, Set<String> sheets) {

  public static final SheetSelection ALL = new SheetSelection(true, Set.of());
  public static final SheetSelection NONE = new SheetSelection(false, Set.of());

  public SheetSelection {
    sheets = Set.copyOf(sheets);
  }

  public static SheetSelection of(Set<String> sheets) {
    return new SheetSelection(false, sheets);
  }

  public boolean includes(String sheet) {
    return all || sheets.contains(sheet);
  }
}
