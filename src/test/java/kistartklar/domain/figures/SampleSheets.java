package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/** Rows of worksheets for tests, written briefly. */
public final class SampleSheets {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  public static final UUID USE_CASE = new UUID(0, 1);

  private SampleSheets() {}

  /** A row; values are given by field, texts that are numbers become numbers. */
  public static SheetRow row(long id, String... fields) {
    SheetRow row = SheetRow.empty(new UUID(0, id));
    for (int i = 0; i < fields.length; i += 2) {
      String text = fields[i + 1];
      row =
          row.with(
              fields[i],
              text.matches("-?\\d+(\\.\\d+)?")
                  ? CellValue.of(new BigDecimal(text))
                  : CellValue.of(text));
    }
    return row;
  }

  public static SheetRow withLines(SheetRow row, String field, SheetRow... lines) {
    return lines.length == 0 ? row : row.with(field, new CellValue.Lines(List.of(lines)));
  }

  public static CellValue text(String text) {
    return CellValue.of(text);
  }

  public static String id(long row) {
    return new UUID(0, row).toString();
  }

  /** Worksheets with an hourly rate of 32 euros and one table. */
  public static Worksheets with(String sheet, SheetRow... rows) {
    return and(
        Worksheets.NONE.withSettings(
            new SheetSettings(Optional.of(BigDecimal.valueOf(32)), 46, 220)),
        sheet,
        "rows",
        rows);
  }

  public static Worksheets and(
      Worksheets worksheets, String sheet, String table, SheetRow... rows) {
    return worksheets.withSheet(
        sheet, worksheets.sheet(sheet).withRows(table, new ArrayList<>(List.of(rows))));
  }

  public static Worksheets dated(Worksheets worksheets, String sheet) {
    SheetContent content = worksheets.sheet(sheet);
    return worksheets.withSheet(sheet, content.withAsOf(Optional.of(TODAY.minusDays(10))));
  }

  /** A rated use case in a pilot project that was decided for a reason. */
  public static SheetRow useCase(long id) {
    return row(
        id,
        "title",
        "Bestellungen " + id,
        "status",
        "pilot",
        "value",
        "5",
        "data",
        "4",
        "effort",
        "2",
        "risk",
        "2",
        "rationale",
        "Am meisten Nutzen",
        "decidedOn",
        "2026-10-01");
  }

  /** The calculation that pays in month 21. */
  public static SheetRow calculation() {
    SheetRow row = row(50, "useCase", id(1), "budgetOnce", "11500", "budgetYearly", "6500");
    SheetRow costs =
        withLines(
            row,
            "costs",
            row(51, "item", "Einrichtung", "kind", "once", "amount", "10220"),
            row(52, "item", "Schulung", "kind", "once", "hours", "40"),
            row(53, "item", "Lizenz", "kind", "running", "amount", "6500", "per", "year"));
    SheetRow benefits =
        withLines(
            costs,
            "benefits",
            row(54, "kind", "time", "hoursPerWeek", "9", "assumption", "gemessen"));
    return withLines(
        benefits, "otherBenefits", row(55, "advantage", "Weniger Fehler", "score", "4"));
  }

  /** An indicator on its way, with a value of ten days ago. */
  public static SheetRow indicator() {
    SheetRow row =
        row(
            70,
            "name",
            "Minuten",
            "unit",
            "min",
            "direction",
            "lower",
            "baseline",
            "10",
            "baselineOn",
            "2026-01-01",
            "target",
            "4",
            "targetOn",
            "2026-12-31",
            "limit",
            "9",
            "rhythm",
            "week",
            "owner",
            "IT",
            "useCase",
            id(1));
    return withLines(
        row,
        "values",
        row(71, "day", TODAY.minusDays(40).toString(), "value", "8"),
        row(72, "day", TODAY.minusDays(10).toString(), "value", "7"));
  }

  /** A tool with scores for five criteria. */
  public static SheetRow tool(long id, String... scores) {
    SheetRow row =
        row(
            id,
            "tool",
            "Werkzeug " + id,
            "vendor",
            "Firma",
            "useCase",
            id(1),
            "source",
            "Messe",
            "seenOn",
            "2026-11-01",
            "status",
            "compared",
            "training",
            "excluded",
            "dpaNeeded",
            "no");
    SheetRow[] lines = new SheetRow[scores.length];
    for (int i = 0; i < scores.length; i++) {
      lines[i] = row(id * 10 + i, "criterion", id(81 + i), "score", scores[i]);
    }
    SheetRow met = row(id * 10 + 9, "requirement", id(91), "met", "yes");
    return withLines(withLines(row, "scores", lines), "fulfilments", met);
  }

  /** The criteria 30, 25, 20, 15, 10 and one requirement that must be met. */
  public static SheetRow comparison() {
    String[] weights = {"30", "25", "20", "15", "10"};
    SheetRow[] criteria = new SheetRow[weights.length];
    for (int i = 0; i < weights.length; i++) {
      criteria[i] = row(81 + i, "name", "K" + (i + 1), "weight", weights[i]);
    }
    return withLines(
        withLines(row(80, "useCase", id(1)), "criteria", criteria),
        "requirements",
        row(91, "text", "Läuft in der EU", "kind", "must"));
  }

  /** Two compared tools: 3.85 and 3.95. */
  public static Worksheets vendors() {
    return and(
        with("vendors", tool(101, "4", "3", "5", "4", "3"), tool(102, "3", "5", "4", "4", "4")),
        "vendors",
        "comparisons",
        comparison());
  }
}
