package kistartklar.report.pdf;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading distance of baselines in points
 * @param hyphenated whether words may be broken that would fit on a line
 */
public record TextStyle(Face face, float size, float leading, Rgb color, boolean hyphenated) {

  /** With hyphenation. */
  public TextStyle(Face face, float size, float leading, Rgb color) {
    this(face, size, leading, color, true);
  }

  /** The same in another colour. */
  public TextStyle in(Rgb newColor) {
    return new TextStyle(face, size, leading, newColor, hyphenated);
  }

  /** The same in another face. */
  public TextStyle in(Face newFace) {
    return new TextStyle(newFace, size, leading, color, hyphenated);
  }

  /** The same with whole words, as in headings. */
  public TextStyle unbroken() {
    return new TextStyle(face, size, leading, color, false);
  }

  /** How wide a text is in one line, in points. */
  public float width(String text) {
    return face.width(text, size);
  }
}
