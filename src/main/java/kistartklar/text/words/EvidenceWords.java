package kistartklar.text.words;

import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.evidence.CriterionEvidence;

/**
 * Words for what worksheets prove and for what their checks find.
 *
 * @param words of the state that is worded
 */
public record EvidenceWords(SheetWords words) {

  /** What a check has found. */
  public String finding(CheckFinding finding) {
    String name = finding.row().map(row -> words.name(row.row())).orElse("");
    return finding.check().text().replace("{0}", name);
  }

  /** How far a criterion is met, and what is lacking. */
  public String criterion(CriterionEvidence evidence) {
    return switch (evidence.level()) {
      case MET -> words.messages().get("evidence.met");
      case PARTLY ->
          words.messages().get("evidence.partly", filled(evidence.rule().partly(), evidence));
      case MISSING ->
          words.messages().get("evidence.missing", filled(evidence.rule().missing(), evidence));
    };
  }

  private String filled(String pattern, CriterionEvidence evidence) {
    String name =
        evidence
            .row()
            .map(row -> words.name(row.row()))
            .orElseGet(() -> words.sheet(evidence.sheet()));
    return pattern
        .replace("{0}", String.valueOf(evidence.have()))
        .replace("{1}", String.valueOf(evidence.needed()))
        .replace("{2}", name);
  }
}
