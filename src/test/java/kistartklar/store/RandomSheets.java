package kistartklar.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/** Worksheets with anything in them that a document can hold, also what no definition knows. */
record RandomSheets(Random random, Supplier<String> text, Supplier<Optional<LocalDate>> date) {

  Worksheets next() {
    Worksheets worksheets = Worksheets.NONE;
    for (String sheet : List.of("useCases", "indicators", "later")) {
      if (random.nextInt(3) == 0) {
        worksheets = worksheets.withSheet(sheet, content());
      }
    }
    return random.nextInt(3) == 0
        ? worksheets.withSettings(
            new SheetSettings(
                Optional.of(BigDecimal.valueOf(random.nextInt(100_000), 2)),
                1 + random.nextInt(53),
                1 + random.nextInt(366)))
        : worksheets;
  }

  private SheetContent content() {
    return new SheetContent(
            date.get(),
            random.nextBoolean() ? text.get() : "",
            random.nextInt(4) == 0 ? Optional.of(text.get()) : Optional.empty(),
            SheetContent.NONE.tables())
        .withRows("rows", rows(true))
        .withRows("more", rows(true));
  }

  private List<SheetRow> rows(boolean withLines) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      SheetRow row = SheetRow.empty(new UUID(random.nextLong(), random.nextLong()));
      for (int field = random.nextInt(5); field > 0; field--) {
        row = row.with("f" + random.nextInt(9), value(withLines));
      }
      rows.add(row.withArchived(random.nextInt(4) == 0).withNote(text.get()));
    }
    return rows;
  }

  private Optional<CellValue> value(boolean withLines) {
    return switch (random.nextInt(withLines ? 4 : 3)) {
      case 0 -> Optional.of(CellValue.of(text.get()));
      case 1 -> Optional.of(CellValue.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(9))));
      case 2 -> Optional.of(new CellValue.Texts(List.of(text.get(), text.get())));
      default -> {
        List<SheetRow> lines = rows(false);
        yield lines.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Lines(lines));
      }
    };
  }
}
