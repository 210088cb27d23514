package kistartklar.domain.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.scoring.Score;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows are kept and found, and their values are read by type. */
@Tag("pure")
class WorksheetsTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID THREE = new UUID(0, 3);

  private static SheetRow row(UUID id) {
    return SheetRow.empty(id);
  }

  private static Worksheets with(String sheet, SheetRow... rows) {
    return Worksheets.NONE.withSheet(sheet, SheetContent.NONE.withRows("rows", List.of(rows)));
  }

  @Test
  void valuesAreReadByType() {
    SheetRow row =
        row(ONE)
            .with("text", CellValue.of("Titel"))
            .with("number", CellValue.of(new BigDecimal("1.50")))
            .with("day", CellValue.of(LocalDate.of(2026, 11, 20)))
            .with("yes", CellValue.of(true))
            .with("no", CellValue.of(false))
            .with("score", CellValue.of(new Score(4)))
            .with("one", CellValue.of(TWO))
            .with("several", CellValue.of(List.of(TWO, THREE)))
            .with("lines", new CellValue.Lines(List.of(row(THREE))));
    assertThat(row.text("text")).contains("Titel");
    assertThat(row.number("number")).contains(new BigDecimal("1.5"));
    assertThat(row.day("day")).contains(LocalDate.of(2026, 11, 20));
    assertThat(row.yesNo("yes")).contains(true);
    assertThat(row.yesNo("no")).contains(false);
    assertThat(row.score("score")).contains(new Score(4));
    assertThat(row.references("one")).containsExactly(TWO);
    assertThat(row.references("several")).containsExactly(TWO, THREE);
    assertThat(row.lines("lines")).containsExactly(row(THREE));
    assertThat(row.with("text", Optional.empty()).has("text")).isFalse();
  }

  @Test
  void valuesOfAnotherTypeAreAbsent() {
    SheetRow row =
        row(ONE)
            .with("text", CellValue.of("31.02."))
            .with("number", CellValue.of(BigDecimal.valueOf(6)))
            .with("half", CellValue.of(new BigDecimal("4.5")));
    assertThat(row.number("text")).isEmpty();
    assertThat(row.day("text")).isEmpty();
    assertThat(row.yesNo("text")).isEmpty();
    assertThat(row.references("text")).isEmpty();
    assertThat(row.lines("text")).isEmpty();
    assertThat(row.text("number")).isEmpty();
    assertThat(row.score("number")).isEmpty();
    assertThat(row.score("half")).isEmpty();
    assertThat(row.text("other")).isEmpty();
  }

  @Test
  void rowsAreReplacedInTheirPlace() {
    SheetContent content = SheetContent.NONE.withRows("rows", List.of(row(ONE), row(TWO)));
    SheetRow changed = row(ONE).withNote("neu");
    assertThat(content.withRow("rows", changed).rows("rows")).containsExactly(changed, row(TWO));
    assertThat(content.withRow("rows", row(THREE)).rows("rows"))
        .containsExactly(row(ONE), row(TWO), row(THREE));
    assertThat(content.withoutRow("rows", ONE).rows("rows")).containsExactly(row(TWO));
    assertThat(content.rows("others")).isEmpty();
    assertThatThrownBy(() -> content.withRows("rows", List.of(row(ONE), row(ONE))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void archivedRowsAreKeptButNotCurrent() {
    SheetRow archived = row(ONE).withArchived(true);
    SheetContent content = SheetContent.NONE.withRows("rows", List.of(archived, row(TWO)));
    assertThat(content.rows("rows")).hasSize(2);
    assertThat(content.current("rows")).containsExactly(row(TWO));
    assertThat(content.row("rows", ONE)).contains(archived);
  }

  @Test
  void whatSaysNothingIsNotKept() {
    assertThat(Worksheets.NONE.withSheet("s", SheetContent.NONE)).isEqualTo(Worksheets.NONE);
    assertThat(with("s", row(ONE)).withSheet("s", SheetContent.NONE)).isEqualTo(Worksheets.NONE);
    assertThat(SheetContent.NONE.withRows("rows", List.of())).isEqualTo(SheetContent.NONE);
    assertThat(SheetContent.NONE.withNotNeeded(Optional.of(""))).isNotEqualTo(SheetContent.NONE);
  }

  @Test
  void listsWhereARowIsUsed() {
    SheetRow used = row(ONE);
    SheetRow direct = row(TWO).with("useCase", CellValue.of(ONE));
    SheetRow line = row(new UUID(0, 9)).with("indicator", CellValue.of(List.of(ONE, TWO)));
    SheetRow within = row(THREE).with("transfers", new CellValue.Lines(List.of(line)));
    Worksheets worksheets =
        with("useCases", used)
            .withSheet("other", SheetContent.NONE.withRows("rows", List.of(direct, within)));
    RowIndex index = new RowIndex(worksheets);
    RowPlace second = new RowPlace("other", "rows", TWO);
    RowPlace third = new RowPlace("other", "rows", THREE);
    assertThat(index.uses(ONE))
        .containsExactlyInAnyOrder(
            new RowIndex.Use(second, "useCase"), new RowIndex.Use(third, "transfers"));
    assertThat(index.uses(TWO)).containsExactly(new RowIndex.Use(third, "transfers"));
    assertThat(index.uses(THREE)).isEmpty();
    assertThat(index.row(ONE)).contains(used);
    assertThat(index.row(line.id())).contains(line);
    assertThat(index.place(line.id())).contains(third);
    assertThat(index.row(new UUID(0, 7))).isEmpty();
    assertThat(worksheets.row(second)).contains(direct);
  }

  @Test
  void tellsFromWhichRowsAMeasureComes() {
    SheetRow one = row(ONE).with("measures", new CellValue.Texts(List.of("q05", TWO.toString())));
    SheetRow other = row(THREE).with("measures", new CellValue.Texts(List.of("q05")));
    RowIndex index = new RowIndex(with("s", one, other));
    assertThat(index.rowsOfMeasure("q05"))
        .containsExactly(new RowPlace("s", "rows", ONE), new RowPlace("s", "rows", THREE));
    assertThat(index.rowsOfMeasure(TWO.toString())).containsExactly(new RowPlace("s", "rows", ONE));
    assertThat(index.rowsOfMeasure("q06")).isEmpty();
  }

  @Test
  void rowsMayReferToEachOther() {
    SheetRow one = row(ONE).with("to", CellValue.of(TWO));
    SheetRow two = row(TWO).with("to", CellValue.of(ONE));
    RowIndex index = new RowIndex(with("s", one, two));
    assertThat(index.uses(ONE)).hasSize(1);
    assertThat(index.uses(TWO)).hasSize(1);
  }

  @Test
  void settingsAreUsualUntilChanged() {
    assertThat(SheetSettings.DEFAULT).isEqualTo(new SheetSettings(Optional.empty(), 46, 220));
    assertThat(new SheetSettings(Optional.of(new BigDecimal("32.50")), 46, 220).hourlyRate())
        .contains(new BigDecimal("32.5"));
    assertThatThrownBy(() -> new SheetSettings(Optional.empty(), 0, 220))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SheetSettings(Optional.empty(), 46, 367))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SheetSettings(Optional.of(new BigDecimal("-1")), 46, 220))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
