package kistartklar.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Worksheets of two states are compared and merged by cell and row. */
@Tag("pure")
class SheetDifferencesTest {

  private static final UUID DOCUMENT = new UUID(0, 0);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  private static Assessment with(SheetRow... rows) {
    return with(Worksheets.NONE.withSheet("s", SheetContent.NONE.withRows("rows", List.of(rows))));
  }

  private static Assessment with(Worksheets worksheets) {
    return Assessment.empty(DOCUMENT).withWorksheets(worksheets);
  }

  private static SheetRow row(UUID id, String title) {
    return SheetRow.empty(id).with("title", CellValue.of(title));
  }

  private static RowPlace place(UUID id) {
    return new RowPlace("s", "rows", id);
  }

  private static List<SheetPart<?>> parts(Assessment mine, Assessment theirs) {
    List<SheetPart<?>> parts = new ArrayList<>();
    for (Difference difference : Differences.between(mine, theirs)) {
      parts.add(((Difference.OfSheet<?>) difference).part());
    }
    return parts;
  }

  private static Assessment merged(
      Optional<Assessment> common, Assessment mine, Assessment theirs) {
    return Differences.merge(mine, Differences.suggestion(common, mine, theirs));
  }

  @Test
  void tellsCellsApart() {
    SheetRow mine = row(ONE, "A").with("owner", CellValue.of("X")).withNote("n");
    SheetRow theirs = row(ONE, "B").with("value", CellValue.of(BigDecimal.ONE)).withArchived(true);
    assertThat(parts(with(mine), with(theirs)))
        .containsExactly(
            new SheetPart.Cell(place(ONE), "owner"),
            new SheetPart.Cell(place(ONE), "title"),
            new SheetPart.Cell(place(ONE), "value"),
            new SheetPart.Note(place(ONE)),
            new SheetPart.Archived(place(ONE)));
    assertThat(parts(with(mine), with(mine))).isEmpty();
  }

  @Test
  void tellsRowsOrderHeadAndSettingsApart() {
    Assessment mine = with(row(ONE, "A"), row(TWO, "B"));
    assertThat(parts(mine, with(row(ONE, "A")))).containsExactly(new SheetPart.Row(place(TWO)));
    assertThat(parts(mine, with(row(TWO, "B"), row(ONE, "A"))))
        .containsExactly(new SheetPart.Order("s", "rows"));
    Worksheets head =
        Worksheets.NONE
            .withSheet(
                "s",
                SheetContent.NONE
                    .withAsOf(Optional.of(LocalDate.EPOCH))
                    .withBy("GL")
                    .withNotNeeded(Optional.of("")))
            .withSettings(new SheetSettings(Optional.of(BigDecimal.TEN), 46, 220));
    assertThat(parts(with(Worksheets.NONE), with(head)))
        .containsExactly(
            new SheetPart.Settings(),
            new SheetPart.AsOf("s"),
            new SheetPart.FilledInBy("s"),
            new SheetPart.NotNeeded("s"));
  }

  @Test
  void whatOnlyOneChangedIsTakenFromThatOne() {
    Assessment common = with(row(ONE, "A").with("owner", CellValue.of("X")), row(TWO, "B"));
    Assessment mine = with(row(ONE, "A").with("owner", CellValue.of("Y")), row(TWO, "B"));
    Assessment theirs = with(row(ONE, "C").with("owner", CellValue.of("X")));
    assertThat(merged(Optional.of(common), mine, theirs))
        .isEqualTo(with(row(ONE, "C").with("owner", CellValue.of("Y"))));
  }

  @Test
  void linesAndNotesOfBothAreKept() {
    SheetRow first = row(new UUID(1, 1), "first");
    SheetRow second = row(new UUID(1, 2), "second");
    SheetRow mine = row(ONE, "A").with("log", new CellValue.Lines(List.of(first))).withNote("n");
    SheetRow theirs = row(ONE, "A").with("log", new CellValue.Lines(List.of(second))).withNote("m");
    SheetRow both =
        row(ONE, "A").with("log", new CellValue.Lines(List.of(first, second))).withNote("n\n\nm");
    assertThat(merged(Optional.empty(), with(mine), with(theirs))).isEqualTo(with(both));
    SheetRow some = row(ONE, "A").with("goals", CellValue.of(List.of(ONE)));
    SheetRow more = row(ONE, "A").with("goals", CellValue.of(List.of(TWO, ONE)));
    assertThat(merged(Optional.empty(), with(some), with(more)))
        .isEqualTo(with(row(ONE, "A").with("goals", CellValue.of(List.of(ONE, TWO)))));
    assertThat(Differences.between(with(row(ONE, "A")), with(row(ONE, "B"))))
        .noneMatch(Difference::canKeepBoth);
  }

  @Test
  void linesThatOnlyOneReplacedDoNotComeBack() {
    SheetRow first = row(new UUID(1, 1), "first");
    SheetRow second = row(new UUID(1, 2), "second");
    Assessment common = with(row(ONE, "A").with("log", new CellValue.Lines(List.of(first))));
    Assessment mine = with(row(ONE, "A").with("log", new CellValue.Lines(List.of(second))));
    assertThat(merged(Optional.of(common), mine, common)).isEqualTo(mine);
    assertThat(merged(Optional.of(common), common, mine)).isEqualTo(mine);
  }

  /** Whatever two states say, taking all of one side makes that side. */
  @Test
  void choosingOneSideMakesThatSide() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      Assessment mine = with(random(random));
      Assessment theirs = with(random(random));
      Map<Difference, Choice> choices = new HashMap<>();
      List<Difference> differences = Differences.between(mine, theirs);
      Assessment merged = mine;
      for (Difference difference : differences) {
        choices.put(difference, Choice.MINE);
        merged = difference.apply(merged, Choice.THEIRS);
      }
      assertThat(merged).isEqualTo(theirs);
      assertThat(Differences.merge(mine, choices)).isEqualTo(mine);
      assertThat(differences.isEmpty()).isEqualTo(mine.equals(theirs));
    }
  }

  private static Worksheets random(Random random) {
    Worksheets worksheets = Worksheets.NONE;
    for (String sheet : List.of("a", "b")) {
      List<SheetRow> rows = new ArrayList<>();
      for (int id : random.ints(0, 4).distinct().limit(random.nextInt(4)).toArray()) {
        SheetRow row = SheetRow.empty(new UUID(1, id)).withArchived(random.nextInt(5) == 0);
        for (String field : List.of("x", "y")) {
          if (random.nextBoolean()) {
            row = row.with(field, CellValue.of(BigDecimal.valueOf(random.nextInt(3))));
          }
        }
        rows.add(random.nextInt(4) == 0 ? row.withNote("n") : row);
      }
      SheetContent content = SheetContent.NONE.withRows("rows", rows);
      worksheets =
          worksheets.withSheet(sheet, random.nextInt(3) == 0 ? content.withBy("X") : content);
    }
    return worksheets;
  }

  /** 16 worksheets of 50 rows that all differ are merged without a pause. */
  @Test
  void mergesManyDifferencesInTimeThatGrowsWithThem() {
    Worksheets mine = Worksheets.NONE;
    Worksheets theirs = Worksheets.NONE;
    for (int sheet = 0; sheet < 16; sheet++) {
      List<SheetRow> one = new ArrayList<>();
      List<SheetRow> other = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        SheetRow first = SheetRow.empty(new UUID(sheet, i));
        SheetRow second = first;
        for (int field = 0; field < 10; field++) {
          first = first.with("f" + field, CellValue.of("a"));
          second = second.with("f" + field, CellValue.of("b"));
        }
        one.add(first);
        other.add(second);
      }
      mine = mine.withSheet("s" + sheet, SheetContent.NONE.withRows("rows", one));
      theirs = theirs.withSheet("s" + sheet, SheetContent.NONE.withRows("rows", other));
    }
    long start = System.nanoTime();
    assertThat(Differences.suggestion(Optional.empty(), with(mine), with(theirs))).hasSize(8000);
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }
}
