package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;

/**
 * What a worksheet says of a criterion of a question.
 *
 * @param criterion its position in the question, from 0
 * @param partly what to say when only a part is there; {0} is how many there are, {1} how many are
 *     needed, {2} the name of the first row that lacks something
 * @param missing what to say when nothing is there
 */
public record EvidenceRule(
    QuestionId question, int criterion, Rule rule, String partly, String missing) {

  /** How it is found out. */
  public sealed interface Rule {}

  /**
   * Enough rows are complete: all required fields and those that are needed here.
   *
   * @param all whether every row that the filter takes must be complete
   * @param dated whether the worksheet must have a date
   */
  public record Rows(
      String table,
      Optional<RowFilter> where,
      List<String> needs,
      int atLeast,
      boolean all,
      boolean dated)
      implements Rule {
    public Rows {
      needs = List.copyOf(needs);
    }
  }

  /** The newest day in a field, or in a field of lines, is at most so many months ago. */
  public record Fresh(String table, Optional<String> lines, String field, int months)
      implements Rule {}

  /**
   * Each row that the filter takes, in a table that may be another worksheet's, is referred to by a
   * row that is complete with what is needed.
   */
  public record EachHas(
      FieldType.RowTarget each,
      Optional<RowFilter> where,
      String table,
      String by,
      List<String> needs)
      implements Rule {
    public EachHas {
      needs = List.copyOf(needs);
    }
  }

  /** Found out by code of its own, of the rows of a table. */
  public record Proven(String table, Proof by) implements Rule {}

  /** What is found out by code of its own. */
  public enum Proof {
    /** A use case has more users after a transfer than before. */
    GROWN,
    /** Two options of a use case are scored completely. */
    COMPARED,
    /** All one-off costs of a use case have an amount, own working time among them. */
    ONE_OFF_COSTS,
    /** All running costs of a use case have an amount. */
    RUNNING_COSTS,
    /** All benefits of a use case have an amount and an assumption. */
    BENEFITS,
    /** The payback of a use case can be computed. */
    PAYBACK,
    /** The budget covers the one-off costs. */
    BUDGET_ONCE,
    /** The budget covers the running costs. */
    BUDGET_YEARLY,
    /** Every goal of the firm has an indicator with start, target and date. */
    GOALS_MEASURED,
    /** Two areas have a goal, or do without AI for now. */
    AREAS_NAMED,
    /** Every goal of an area that does not do without AI has an indicator and a person. */
    AREA_GOALS_MEASURED,
    /** Encryption, access and backup are in place. */
    CORE_SAFEGUARDS,
    /** A measure that came from feedback is done. */
    CHANGE_DONE,
    /** After the newest audit there is a next date, and a measure for each finding. */
    AUDIT_FOLLOWED,
    /** A named person has seen something new in the last six months. */
    TRENDS_FOLLOWED,
    /** Something new was adopted in the last twelve months. */
    TREND_ADOPTED,
    /** The technology has no gap that is open, and the worksheet a date. */
    NO_GAP,
    /** For everybody it is said what they should know. */
    NEEDS_KNOWN,
    /** Everybody is trained for the running applications that they work with. */
    TRAINED,
    /** There was a training, and there is a next one. */
    TRAINING_RHYTHM,
    /** Every risk is rated, and the great ones are treated. */
    RISKS_TREATED,
    /** Every part of the plan has a date and exactly one person who answers for it. */
    PLAN_ASSIGNED,
    /** A pilot project with all particulars has begun. */
    PILOT_STARTED,
    /** For every running use case a processing is complete and has nothing open. */
    PRIVACY_CHECKED,
    /** Every processing is complete, and the contracts that are needed are signed. */
    PROCESSING_RECORDED
  }
}
