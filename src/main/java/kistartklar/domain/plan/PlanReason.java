package kistartklar.domain.plan;

/** Why a measure is in the plan. */
public enum PlanReason {
  /** Its question is answered Nein, and it can begin now. */
  NOW,
  /** Its question is answered Nein, but it presupposes a running pilot. */
  AFTER_PILOT,
  /** The firm added it. */
  OWN,
  /** Something was agreed about it, and its question has lost its answer since. */
  REOPENED,
  /** Something was agreed about it, and its question is answered Ja by now. */
  ANSWERED_YES,
  /** Something was agreed about it, and its question does not concern the firm. */
  NOT_APPLICABLE
}
