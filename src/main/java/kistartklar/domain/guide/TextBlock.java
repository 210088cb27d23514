package kistartklar.domain.guide;

import java.util.List;

/** A titled piece of running text: paragraphs, then points. */
public record TextBlock(String title, List<String> paragraphs, List<String> points) {

  public TextBlock {
    Require.text(title, "title");
    paragraphs = Require.texts(paragraphs, "paragraphs");
    points = Require.texts(points, "points");
    if (paragraphs.isEmpty() && points.isEmpty()) {
      throw new IllegalArgumentException("block without text: " + title);
    }
  }
}
