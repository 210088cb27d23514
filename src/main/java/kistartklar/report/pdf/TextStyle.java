package kistartklar.report.pdf;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading distance of baselines in points
 */
public record TextStyle(Face face, float size, float leading, Rgb color) {

  /** The same in another colour. */
  public TextStyle in(Rgb newColor) {
    return new TextStyle(face, size, leading, newColor);
  }

  /** The same in another face. */
  public TextStyle in(Face newFace) {
    return new TextStyle(newFace, size, leading, color);
  }

  float width(String text) {
    return face.width(text, size);
  }
}
