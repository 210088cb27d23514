package kistartklar.domain.worksheet;

import java.util.UUID;

/** Where a row stands. */
public record RowPlace(String sheet, String table, UUID row) {}
