package kistartklar.domain.guide;

/**
 * A pair that fits together badly: Ja to one question, or AI in use, while another is not Ja.
 *
 * @param ifYes what the hint begins with
 * @param unlessYes the question that this usually presupposes
 * @param text what is odd and what to check
 */
public record HintRule(HintCause ifYes, QuestionId unlessYes, String text) {

  public HintRule {
    Require.text(text, "text");
    new HintId(ifYes, unlessYes);
  }

  /** How documents name the hint. */
  public HintId id() {
    return new HintId(ifYes, unlessYes);
  }

  /**
   * Returns whether the question presupposed comes after what the hint begins with. Whoever goes
   * through the guide in order has not seen it yet then.
   */
  public boolean pointsForward() {
    return ifYes.answered().map(question -> question.compareTo(unlessYes) < 0).orElse(true);
  }
}
