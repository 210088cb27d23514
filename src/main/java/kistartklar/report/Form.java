package kistartklar.report;

/** Who a report is for. */
public enum Form {
  /** For the firm: with notes and the document attached. */
  FULL,
  /** For others: without notes, remarks and attachment. */
  SHARE,
  /** For others, with the roles of those who do something in place of their names. */
  ROLES;

  /** Whether somebody outside the firm is to read it. */
  public boolean isForOthers() {
    return this != FULL;
  }
}
