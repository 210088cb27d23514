package kistartklar.domain.assessment;

import kistartklar.domain.guide.QuestionId;

/** What a measure of the firm's own belongs to. */
public sealed interface MeasureLink {

  /** Linked to nothing in the guide. */
  MeasureLink NONE = new ToNothing();

  /** A measure that stands for itself. */
  record ToNothing() implements MeasureLink {}

  /** A measure that serves a question. */
  record ToQuestion(QuestionId question) implements MeasureLink {}

  /**
   * A measure that serves a whole phase.
   *
   * @param number 1 to {@value #LAST}
   */
  record ToPhase(int number) implements MeasureLink {

    /** Number of the guide's last phase. */
    public static final int LAST = 9;

    public ToPhase {
      if (number < 1 || number > LAST) {
        throw new IllegalArgumentException("phase " + number + " is not in 1.." + LAST);
      }
    }
  }
}
