package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is pasted from a spreadsheet stays a table. */
@Tag("pure")
class TabbedTableTest {

  @Test
  void fillsShortRowsAndDropsEmptyColumnsAtTheEnd() {
    TabbedTable table = TabbedTable.of(List.of("a\tb\tc\t\t", "d\te\t\t\t", "f"));
    assertThat(table.rows())
        .containsExactly(List.of("a", "b", "c"), List.of("d", "e", ""), List.of("f", "", ""));
  }

  @Test
  void knowsAHeadByItsWordsAndColumnsOfNumbers() {
    TabbedTable hours = TabbedTable.of(List.of("\tStunden\tAnteil", "Lager\t3,5\t11\u00a0%"));
    assertThat(hours.hasHead()).isTrue();
    assertThat(hours.isNumeric(1)).isTrue();
    assertThat(hours.isNumeric(0)).isFalse();
    assertThat(TabbedTable.of(List.of("Lager\t3,5", "Einkauf\t9")).hasHead()).isFalse();
    assertThat(TabbedTable.of(List.of("Lager\tjeden Tag")).hasHead()).isFalse();
  }

  @Test
  void takesALineWithoutTabForText() {
    assertThat(TabbedTable.isRow("Lager\t3")).isTrue();
    assertThat(TabbedTable.isRow("Lager 3")).isFalse();
    assertThat(TabbedTable.isRow("\t \t")).isFalse();
  }
}
