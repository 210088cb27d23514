package kistartklar.domain.worksheet;

import java.util.Set;

/** What can be computed of a row. */
public enum Calculation {
  FEASIBILITY(Kind.NUMBER),
  PRIORITY_VALUE(Kind.NUMBER),
  RANK(Kind.NUMBER),
  QUADRANT(Kind.WORDS, "first", "prepare", "aside", "postpone"),
  LATEST_VALUE(Kind.NUMBER),
  ATTAINMENT(Kind.PERCENT, "worse", "kept", "notKept"),
  FRESHNESS(Kind.WORDS, "fresh", "stale", "none"),
  ONE_OFF_COSTS(Kind.MONEY),
  COSTS_PER_YEAR(Kind.MONEY),
  BENEFIT_PER_YEAR(Kind.MONEY),
  BALANCE(Kind.MONEY),
  BREAK_EVEN(Kind.WORDS, "covered", "later", "never", "loss", "incomplete"),
  CAUTIOUS_BREAK_EVEN(Kind.WORDS, "covered", "later", "never", "loss", "incomplete"),
  SAFETY(Kind.PERCENT, "shortfall", "notNeeded", "incomplete"),
  UTILITY_VALUE(Kind.NUMBER, "provisional", "undefined"),
  ADMISSION(Kind.WORDS, "admitted", "reserved", "excluded"),
  LEAD(Kind.WORDS, "clear", "unclear", "nothing"),
  FLIP(Kind.WORDS, "less", "more", "tied", "stable", "undecidable"),
  WEIGHTS(Kind.NUMBER, "divided", "none"),
  GOAL_NOW(Kind.NUMBER),
  GOAL_TARGET(Kind.NUMBER),
  GOAL_DUE(Kind.WORDS, "day"),
  GOAL_SERVED(Kind.NUMBER),
  PROCESS_HOURS(Kind.NUMBER),
  PROCESS_COSTS(Kind.MONEY),
  PROCESS_SHARE(Kind.PERCENT),
  FEEDBACK_WAITING(Kind.WORDS, "answered", "answeredOne", "open", "openOne", "before"),
  AUDIT_SHARE(Kind.PERCENT, "open"),
  AUDIT_FINDINGS(Kind.NUMBER),
  REVIEW_PERIOD(Kind.WORDS, "counts"),
  DATA_VERDICT(
      Kind.WORDS,
      "suitable",
      "rework",
      "unsuitable",
      "open",
      "overruledSuitable",
      "overruledRework",
      "overruledUnsuitable"),
  DATA_ERRORS(Kind.PERCENT, "small", "atMost", "atMostSmall", "impossible"),
  TECHNOLOGY_GAP(Kind.WORDS, "none", "incomparable", "gap"),
  LEARNING_GAP(Kind.WORDS, "none", "step", "steps"),
  TRAINED(Kind.WORDS, "all", "some", "no", "nothing"),
  TRAINING_ATTENDED(Kind.WORDS, "counts"),
  RISK_BEFORE(
      Kind.WORDS,
      "low",
      "medium",
      "high",
      "veryHigh",
      "chanceLow",
      "chanceMedium",
      "chanceHigh",
      "chanceVeryHigh"),
  RISK_AFTER(
      Kind.WORDS,
      "low",
      "medium",
      "high",
      "veryHigh",
      "chanceLow",
      "chanceMedium",
      "chanceHigh",
      "chanceVeryHigh"),
  PLAN_STATE(Kind.WORDS, "done", "missed", "missedOne", "today", "next", "nextOne"),
  PLAN_SPAN(Kind.WORDS, "days", "day", "backwards"),
  PLAN_PEOPLE(Kind.WORDS, "roles"),
  PILOT_HITS(Kind.PERCENT, "none", "impossible"),
  PILOT_REACHED(Kind.WORDS, "counts"),
  DPIA(
      Kind.WORDS,
      "notPersonal",
      "required",
      "usually",
      "justify",
      "unlikely",
      "open",
      "overruledNeeded",
      "overruledNot"),
  DPIA_GROUNDS(Kind.WORDS, "none", "notPersonal", "ticked"),
  DPIA_OPEN(Kind.WORDS, "nothing", "fields"),
  AI_ACT_LEVEL(
      Kind.WORDS, "prohibited", "high", "highTransparent", "transparency", "minimal", "open"),
  AI_ACT_GROUNDS(Kind.WORDS, "none", "ticked"),
  AI_ACT_OPEN(Kind.WORDS, "nothing", "fields"),
  AI_ACT_DUTIES(Kind.WORDS, "duties", "none");

  /** How a computed value is shown. */
  public enum Kind {
    NUMBER,
    PERCENT,
    MONEY,
    /** Never a number. */
    WORDS
  }

  private final Kind kind;
  private final Set<String> cases;

  Calculation(Kind kind, String... cases) {
    this.kind = kind;
    this.cases = Set.of(cases);
  }

  public Kind kind() {
    return kind;
  }

  /** Keys of the cases that are told in words. */
  public Set<String> cases() {
    return cases;
  }
}
