package kistartklar.domain.guide;

/**
 * A pair of answers that fit together badly: Ja to one question while another is not Ja.
 *
 * @param ifYes the question answered Ja
 * @param unlessYes the question that a Ja to the first one usually presupposes
 * @param text what is odd and what to check
 */
public record HintRule(QuestionId ifYes, QuestionId unlessYes, String text) {

  public HintRule {
    if (ifYes.equals(unlessYes)) {
      throw new IllegalArgumentException("a question cannot contradict itself: " + ifYes.key());
    }
    Require.text(text, "text");
  }

  /** How documents name the hint. */
  public HintId id() {
    return new HintId(ifYes, unlessYes);
  }
}
