package kistartklar.domain.evidence;

import kistartklar.domain.figures.ProcessFigures;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetSettings;

/** What is worth a second look in the processes as a whole. */
final class ProcessChecks {

  private static final int FEWEST = 3;

  private ProcessChecks() {}

  static boolean areFew(SheetContent content, SheetSettings settings) {
    return content.current("rows").stream()
            .filter(row -> ProcessFigures.hours(row, settings).isPresent())
            .count()
        < FEWEST;
  }

  static boolean wasNobodyAsked(SheetContent content) {
    return content.current("rows").stream().noneMatch(row -> row.has("askedOn"));
  }
}
