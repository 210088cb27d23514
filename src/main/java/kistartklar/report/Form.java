package kistartklar.report;

/** Who a report is for. */
public enum Form {
  /** For the firm: with notes and the document attached. */
  FULL,
  /** For others: without notes, remarks and attachment. */
  SHARE
}
