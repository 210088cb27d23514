package kistartklar.cli;

/** Tells now and then how far a long list of documents is, and in the end how it went. */
final class BatchProgress {

  /** Up to so many documents the list of reports says enough. */
  private static final int FEW = 20;

  /** Lines that a list of any length leads to, at most. */
  private static final int MOST_LINES = 20;

  private final Console console;
  private final int total;
  private final int step;
  private int done;
  private int refused;

  /** Nothing done yet of so many documents. */
  BatchProgress(Console console, int total) {
    this.console = console;
    this.total = total;
    this.step = Math.max(10, Math.ceilDiv(total, MOST_LINES * 10) * 10);
  }

  /** Counts one document. */
  void count(boolean accepted) {
    done++;
    refused += accepted ? 0 : 1;
    if (total <= FEW) {
      return;
    }
    if (done == total) {
      console.report("cli.report.batch.end", total, refused);
    } else if (done % step == 0) {
      console.report("cli.report.batch.progress", done, total, refused);
    }
  }
}
