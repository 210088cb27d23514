package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;

/**
 * Something in a worksheet that is worth a second look.
 *
 * @param id unique in the worksheet
 * @param question that it belongs to
 * @param text what to say; {0} is the name of the row
 */
public record SheetCheck(String id, Optional<QuestionId> question, CheckRule rule, String text) {

  /** How it is found out. Where there is a filter, only rows that it takes are looked at. */
  public sealed interface CheckRule {}

  /**
   * A row lacks something; of a field of lines, a line does.
   *
   * @param unless rows that need not have it
   */
  public record Missing(
      String table,
      Optional<RowFilter> where,
      Optional<RowFilter> unless,
      Optional<String> lines,
      String field)
      implements CheckRule {}

  /** There are rows, but fewer than so many. */
  public record FewerThan(String table, Optional<RowFilter> where, int count)
      implements CheckRule {}

  /**
   * A day is longer ago than so many days; a row where the other field is filled is passed over.
   */
  public record OlderThan(
      String table, Optional<RowFilter> where, String field, Optional<String> unless, int days)
      implements CheckRule {}

  /** The worksheet's own date is longer ago than so many days. */
  public record SheetOlderThan(int days) implements CheckRule {}

  /** A row has one of some values that are no good. */
  public record Unwanted(String table, Optional<RowFilter> where, String field, List<String> values)
      implements CheckRule {
    public Unwanted {
      values = List.copyOf(values);
    }
  }

  /** A row refers to one that is gone. */
  public record BrokenReference(String table) implements CheckRule {}

  /** A question is answered with yes, but the worksheet says something else of a criterion. */
  public record AnswerWithoutEvidence(QuestionId answered, int criterion) implements CheckRule {}

  /**
   * A row of any worksheet that the filter takes has no row in a table of this one that refers to
   * it.
   *
   * @param by the field that refers
   */
  public record Unreferenced(
      FieldType.RowTarget each, Optional<RowFilter> where, String table, String by)
      implements CheckRule {}

  /** Found out by code of its own, row by row of a table. */
  public record Inspected(String table, Inspection by) implements CheckRule {}

  /** What is found out by code of its own. */
  public enum Inspection {
    /** A pilot is not among the first three, and nothing says why. */
    PILOT_OUT_OF_RANK,
    /** A goal lies against the direction. */
    CONTRARY_TARGET,
    /** The newest value is beyond the limit, and no measure is linked. */
    LIMIT_WITHOUT_MEASURE,
    /** The cautious case never pays. */
    CAUTIOUS_NEVER_PAYS,
    /** The budget is below the one-off costs, or below a year of running costs. */
    BUDGET_TOO_SMALL,
    /** A cost is marked as taken from an offer, but the vendor's offer says another amount. */
    DIFFERS_FROM_OFFER,
    /** No cost counts own working hours. */
    NO_OWN_HOURS,
    /** A question on comparing vendors is answered with yes, but fewer than two are compared. */
    FEWER_THAN_TWO_COMPARED,
    /** The firm has more than three goals. */
    TOO_MANY_GOALS,
    /** No use case serves the goal. */
    GOAL_UNSERVED,
    /** Fewer than three processes can be compared. */
    FEW_PROCESSES_COUNTED,
    /** Nobody was asked about any process. */
    NOBODY_ASKED,
    /** Feedback was answered before it came. */
    ANSWERED_BEFORE,
    /** The newest audit of a use case is older than a year. */
    LAST_AUDIT_OLD,
    /** Whoever is responsible for the use case audited it. */
    AUDIT_BY_OWNER,
    /** Nothing in the plan closes a gap of the technology. */
    GAP_WITHOUT_TASK,
    /** There are more faults than records in the sample. */
    MORE_ERRORS_THAN_SAMPLE,
    /** Somebody is on the lists of two trainings of one day. */
    DOUBLE_BOOKED,
    /** A great risk is neither treated nor accepted. */
    RISK_UNTREATED,
    /** A risk is rated higher after its treatment. */
    RISK_WORSE_AFTER,
    /** Nobody answers for it. */
    NONE_ACCOUNTABLE,
    /** Several answer for it. */
    MANY_ACCOUNTABLE,
    /** It ends before it begins. */
    ENDS_BEFORE_START,
    /** A trial goes on though an indicator is missed, and nothing says why. */
    CONTINUED_UNREACHED,
    /** More cases of a trial were right than there were. */
    MORE_RIGHT_THAN_CASES,
    /** An impact assessment is required, but none has a date. */
    DPIA_UNDATED,
    /** An impact assessment is needed, but the firm names no officer. */
    DPIA_OFFICER,
    /** The firm decided otherwise than the first guess and does not say why. */
    OVERRIDE_WITHOUT_REASON,
    /** The application may be prohibited. */
    AI_ACT_PROHIBITED,
    /** The legal data are newer than the check. */
    LAW_NEWER,
    /** An exception is claimed, but with profiling none counts. */
    EXCEPTION_WITH_PROFILING
  }
}
