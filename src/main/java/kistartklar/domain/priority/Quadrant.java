package kistartklar.domain.priority;

/** What to do with a use case, by benefit and feasibility. */
public enum Quadrant {
  /** Of high benefit and feasible. */
  FIRST,
  /** Of high benefit, but not feasible yet. */
  PREPARE,
  /** Feasible, but of low benefit. */
  ASIDE,
  /** Neither. */
  POSTPONE
}
