package kistartklar.domain.readiness;

import kistartklar.domain.guide.QuestionId;

/**
 * How long the open questions will take, so that a firm can plan its meeting. All 29 together take
 * 60 to 90 minutes, as the introduction says; this is the middle of it.
 */
public final class TimeLeft {

  private static final int MINUTES_FOR_ALL = 75;
  private static final int STEP = 5;

  private TimeLeft() {}

  /**
   * Minutes for so many open questions, rounded up to {@value #STEP}: 0 if none is open, else at
   * least {@value #STEP}.
   */
  public static int minutes(int open) {
    int minutes = Math.ceilDiv(open * MINUTES_FOR_ALL, QuestionId.COUNT);
    return Math.ceilDiv(minutes, STEP) * STEP;
  }
}
