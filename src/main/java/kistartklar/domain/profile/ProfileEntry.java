package kistartklar.domain.profile;

import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;

/**
 * What one row says in a profile.
 *
 * @param table the definition of the row
 */
public record ProfileEntry(RowPlace place, SheetTable table, SheetRow row, ProfilePart part) {}
