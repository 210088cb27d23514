package kistartklar.report;

/** Follows the making of a report, on the thread that makes it. */
public interface ReportProgress {

  /** Nobody watches. */
  ReportProgress NONE = new ReportProgress() {};

  /** How much is done, 0 to 1, never falling. */
  default void done(double share) {}

  /** Whether to stop; asked often. */
  default boolean cancelled() {
    return false;
  }
}
