package kistartklar.report.pdf;

import java.util.List;
import java.util.Objects;
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

  private final PdfContentByte content;
  private final Hyphenator hyphenator;

  Canvas(PdfContentByte content, Hyphenator hyphenator) {
    this.content = content;
    this.hyphenator = hyphenator;
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
    Line line = line(text, style);
    int length = text.length();
    while (line.width() > width && length > 0) {
      length = text.offsetByCodePoints(length, -1);
      line = line(text.substring(0, length).stripTrailing() + "\u2026", style);
    }
    show(line, x + align.offset(width - line.width()), y);
    return this;
  }

  private Line line(String text, TextStyle style) {
    List<Line> lines = TextLayout.lines(Span.of(text, style), Float.MAX_VALUE, hyphenator);
    return lines.isEmpty() ? new Line(List.of(), 0, style.leading()) : lines.getFirst();
  }

  /** Draws a picture. */
  public Canvas image(Pixels pixels, float x, float y, float width, float height) {
    try {
      Image image = Image.getInstance(pixels.width(), pixels.height(), 3, 8, pixels.rgb());
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

  /** Shows a line with its baseline at y. */
  void show(Line line, float x, float y) {
    if (line.pieces().isEmpty()) {
      return;
    }
    content.beginText();
    for (Line.Piece piece : line.pieces()) {
      TextStyle style = piece.style();
      Rgb color = style.color();
      content.setRGBColorFill(color.red(), color.green(), color.blue());
      content.setFontAndSize(style.face().font(), style.size());
      content.setTextMatrix(x + piece.x(), y);
      if (piece.actual().isPresent()) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, utf16(piece.actual().get()));
        content.beginMarkedContentSequence(SPAN, properties, true);
        showKerned(piece.shown(), style.face());
        content.endMarkedContentSequence();
      } else {
        showKerned(piece.shown(), style.face());
      }
    }
    content.endText();
  }

  /** A text string that OpenPDF cannot turn into PDFDocEncoding, which has no soft hyphen. */
  private static PdfLiteral utf16(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex.append(Integer.toHexString(0x10000 | text.charAt(i)).substring(1));
    }
    return new PdfLiteral(hex.append('>').toString());
  }

  private void showKerned(String text, Face face) {
    PdfTextArray array = null;
    int from = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int kern = face.kern(text.charAt(i), text.charAt(i + 1));
      if (kern != 0) {
        array = Objects.requireNonNullElseGet(array, PdfTextArray::new);
        array.add(text.substring(from, i + 1));
        array.add(-kern);
        from = i + 1;
      }
    }
    if (array == null) {
      content.showText(text);
    } else {
      array.add(text.substring(from));
      content.showText(array);
    }
  }
}
