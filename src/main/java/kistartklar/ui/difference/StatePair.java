package kistartklar.ui.difference;

import java.util.Optional;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.WorksheetCatalogue;

/**
 * Two states to be brought together.
 *
 * @param common the state both came from, if known; it tells which side changed an item
 * @param mine the state that stays where nothing else is chosen
 * @param mineName what the user knows my state by, for instance „Hier im Fenster“
 * @param theirsName what the user knows the other state by
 * @param worksheets what worksheets consist of; asked for only if a difference is in one
 */
public record StatePair(
    Optional<Assessment> common,
    Assessment mine,
    Assessment theirs,
    String mineName,
    String theirsName,
    Supplier<WorksheetCatalogue> worksheets) {}
