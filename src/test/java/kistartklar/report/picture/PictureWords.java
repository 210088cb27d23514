package kistartklar.report.picture;

/** How wide words are in a picture. */
public final class PictureWords {

  private PictureWords() {}

  public static double width(String text, boolean strong) {
    return new SansMeasure().width(text, strong);
  }
}
