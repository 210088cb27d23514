package kistartklar.domain.evidence;

import java.util.Optional;
import kistartklar.domain.worksheet.EvidenceRule;
import kistartklar.domain.worksheet.RowPlace;

/**
 * What a worksheet says of one criterion.
 *
 * @param sheet id of the worksheet
 * @param rule names the criterion, and has the words for what is lacking
 * @param have how many rows are as they should be
 * @param needed how many should be
 * @param row the first that is not as it should be; empty if the worksheet as a whole lacks
 *     something
 */
public record CriterionEvidence(
    String sheet, EvidenceRule rule, Level level, int have, int needed, Optional<RowPlace> row) {

  /** How far a criterion is met. */
  public enum Level {
    MET,
    PARTLY,
    MISSING
  }
}
