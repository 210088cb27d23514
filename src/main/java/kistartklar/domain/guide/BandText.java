package kistartklar.domain.guide;

/**
 * What the guide says about a band, in our words.
 *
 * @param name short name of the band
 * @param meaning what it means for the firm
 * @param advice what to do next in this band
 */
public record BandText(Band band, String name, String meaning, String advice) {

  public BandText {
    Require.text(name, "name");
    Require.text(meaning, "meaning");
    Require.text(advice, "advice");
  }
}
