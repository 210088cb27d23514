package kistartklar.domain.guide;

/**
 * What the guide says in our words to a firm that answers every question Ja.
 *
 * @param meaning what it means for the firm
 * @param advice what to do next
 */
public record CompleteText(String meaning, String advice) {

  public CompleteText {
    Require.text(meaning, "meaning");
    Require.text(advice, "advice");
  }
}
