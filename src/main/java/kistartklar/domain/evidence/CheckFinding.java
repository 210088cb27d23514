package kistartklar.domain.evidence;

import java.util.Optional;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetCheck;

/**
 * Something that a check has found.
 *
 * @param sheet id of the worksheet
 * @param row empty if it is about the worksheet as a whole
 */
public record CheckFinding(String sheet, SheetCheck check, Optional<RowPlace> row) {}
