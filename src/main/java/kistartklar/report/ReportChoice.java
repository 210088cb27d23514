package kistartklar.report;

/**
 * What somebody wants of a report.
 *
 * @param sheets the worksheets that it shows
 */
public record ReportChoice(Form form, SheetSelection sheets) {

  /** With all worksheets in the full form, and none in those for others. */
  public static ReportChoice of(Form form) {
    return new ReportChoice(form, form.isForOthers() ? SheetSelection.NONE : SheetSelection.ALL);
  }
}
