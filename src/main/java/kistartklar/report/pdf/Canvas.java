package kistartklar.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;

/** Draws on a page. Lengths are points; the origin is the lower left corner. */
public final class Canvas {

  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private static final int LONGEST = 2_000;
  private static final String ELLIPSIS = "\u2026";

  private final PdfContentByte content;
  private final Hyphenator hyphenator;
  private final Consumer<byte[]> embedded;

  /**
   * On a page.
   *
   * @param embedded told the bytes of pictures, which do not stand among the page's operators
   */
  Canvas(PdfContentByte content, Hyphenator hyphenator, Consumer<byte[]> embedded) {
    this.content = content;
    this.hyphenator = hyphenator;
    this.embedded = embedded;
  }

  /** Fills a rectangle. */
  public Canvas fill(Rgb color, float x, float y, float width, float height) {
    fillColor(color);
    content.rectangle(x, y, width, height);
    content.fill();
    return this;
  }

  /** Outlines a rectangle; the line lies inside it. */
  public Canvas outline(Rgb color, float line, float x, float y, float width, float height) {
    strokeColor(color, line);
    content.rectangle(x + line / 2, y + line / 2, width - line, height - line);
    content.stroke();
    return this;
  }

  /** Fills a rectangle with rising diagonal lines. */
  public Canvas hatch(Rgb color, float line, float step, float x, float y, float w, float h) {
    content.saveState();
    content.rectangle(x, y, w, h);
    content.clip();
    content.newPath();
    strokeColor(color, line);
    for (float offset = -h; offset < w; offset += step) {
      content.moveTo(x + offset, y);
      content.lineTo(x + offset + h, y + h);
    }
    content.stroke();
    content.restoreState();
    return this;
  }

  /** Draws a line through points given as x, y, x, y, … */
  public Canvas line(Rgb color, float width, float... points) {
    strokeColor(color, width);
    path(points);
    content.stroke();
    return this;
  }

  /** Draws a broken line through points given as x, y, x, y, … */
  public Canvas dashes(Rgb color, float width, float on, float off, float... points) {
    content.setLineDash(on, off, 0);
    line(color, width, points);
    content.setLineDash(0);
    return this;
  }

  /** Draws a dotted horizontal line. */
  public Canvas dots(Rgb color, float from, float to, float y) {
    if (from < to) {
      content.setLineDash(0.6f, 2.6f, 0);
      line(color, 0.6f, from, y, to, y);
      content.setLineDash(0);
    }
    return this;
  }

  /** Fills the polygon through points given as x, y, x, y, … */
  public Canvas polygon(Rgb color, float... points) {
    fillColor(color);
    path(points);
    content.closePathFillStroke();
    return this;
  }

  /** Writes one line; what does not fit is cut off and replaced by an ellipsis. */
  public Canvas text(String text, TextStyle style, Align align, float x, float y, float width) {
    String beginning = beginning(text);
    Line line = line(beginning, style);
    if (line.width() > width) {
      line = line(shortened(beginning, style, width), style);
    }
    show(List.of(new PageOperation.PlacedLine(line, x + align.offset(width - line.width()), y)));
    return this;
  }

  private static String shortened(String text, TextStyle style, float width) {
    float room = width - style.width(ELLIPSIS);
    int fits = 0;
    int tooMuch = text.length();
    while (fits + 1 < tooMuch) {
      int middle = (fits + tooMuch) / 2;
      if (style.width(text.substring(0, middle)) <= room) {
        fits = middle;
      } else {
        tooMuch = middle;
      }
    }
    int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** What is longer fits into no line of a page, and is not measured as a whole. */
  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private Line line(String text, TextStyle style) {
    List<Line> lines = TextLayout.lines(Span.of(text, style), Float.MAX_VALUE, hyphenator);
    return lines.isEmpty() ? new Line(List.of(), 0, style.leading(), 0) : lines.getFirst();
  }

  /** Draws areas, scaled to a rectangle. */
  public Canvas image(Vectors vectors, float x, float y, float width, float height) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y + height);
    place.scale(width / vectors.width(), -height / vectors.height());
    content.saveState();
    content.rectangle(x, y, width, height);
    content.clip();
    content.newPath();
    for (Vectors.Area area : vectors.areas()) {
      fillColor(area.color());
      fill(area.shape().getPathIterator(place));
    }
    content.restoreState();
    return this;
  }

  private void fill(PathIterator path) {
    float[] to = new float[6];
    float[] at = {0, 0};
    boolean empty = true;
    for (; !path.isDone(); path.next()) {
      empty = false;
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(at[0] = to[0], at[1] = to[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(at[0] = to[0], at[1] = to[1]);
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves only.
          content.curveTo(
              at[0] + 2 / 3f * (to[0] - at[0]),
              at[1] + 2 / 3f * (to[1] - at[1]),
              to[2] + 2 / 3f * (to[0] - to[2]),
              to[3] + 2 / 3f * (to[1] - to[3]),
              at[0] = to[2],
              at[1] = to[3]);
        }
        case PathIterator.SEG_CUBICTO ->
            content.curveTo(to[0], to[1], to[2], to[3], at[0] = to[4], at[1] = to[5]);
        default -> content.closePath();
      }
    }
    if (empty) {
      content.newPath();
    } else if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      content.eoFill();
    } else {
      content.fill();
    }
  }

  /** Draws a picture. */
  public Canvas image(Pixels pixels, float x, float y, float width, float height) {
    try {
      Image image = Image.getInstance(pixels.width(), pixels.height(), 3, 8, pixels.rgb());
      embedded.accept(pixels.rgb());
      content.addImage(image, width, 0, 0, height, x, y);
      return this;
    } catch (BadElementException e) {
      throw new IllegalStateException(e);
    }
  }

  private void path(float... points) {
    content.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo(points[i], points[i + 1]);
    }
  }

  private void fillColor(Rgb color) {
    content.setRGBColorFill(color.red(), color.green(), color.blue());
    content.setRGBColorStroke(color.red(), color.green(), color.blue());
  }

  private void strokeColor(Rgb color, float width) {
    content.setRGBColorStroke(color.red(), color.green(), color.blue());
    content.setLineWidth(width);
  }

  /** Moves the origin while a drawing is painted. */
  void at(float x, float y, Drawing drawing) {
    content.saveState();
    content.concatCTM(1, 0, 0, 1, x, y);
    drawing.paint(this);
    content.restoreState();
  }

  /** Shows lines, each with its baseline at its y. */
  void show(List<PageOperation.PlacedLine> lines) {
    if (lines.stream().allMatch(line -> line.line().pieces().isEmpty())) {
      return;
    }
    content.beginText();
    TextStyle set = null;
    for (PageOperation.PlacedLine line : lines) {
      for (Line.Piece piece : line.line().pieces()) {
        if (!piece.style().equals(set)) {
          set = piece.style();
          set(set);
        }
        content.setTextMatrix(line.x() + piece.x(), line.y());
        show(piece);
      }
    }
    content.endText();
  }

  private void set(TextStyle style) {
    Rgb color = style.color();
    content.setRGBColorFill(color.red(), color.green(), color.blue());
    content.setFontAndSize(style.face().font(), style.size());
  }

  private void show(Line.Piece piece) {
    if (piece.actual().isPresent()) {
      PdfDictionary properties = new PdfDictionary();
      properties.put(ACTUAL_TEXT, utf16(piece.actual().get()));
      content.beginMarkedContentSequence(SPAN, properties, true);
      show(piece.run());
      content.endMarkedContentSequence();
    } else {
      show(piece.run());
    }
  }

  /** A text string that OpenPDF cannot turn into PDFDocEncoding, which has no soft hyphen. */
  private static PdfLiteral utf16(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex.append(Integer.toHexString(0x10000 | text.charAt(i)).substring(1));
    }
    return new PdfLiteral(hex.append('>').toString());
  }

  private void show(Run run) {
    String text = run.text();
    int to = run.nextKerned(0);
    if (to == text.length()) {
      content.showText(text);
      return;
    }
    PdfTextArray parts = new PdfTextArray();
    int from = 0;
    while (to < text.length()) {
      parts.add(text.substring(from, to));
      parts.add(-run.kernBefore(to));
      from = to;
      to = run.nextKerned(from + 1);
    }
    parts.add(text.substring(from));
    content.showText(parts);
  }
}
