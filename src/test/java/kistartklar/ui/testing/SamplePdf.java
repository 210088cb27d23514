package kistartklar.ui.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kistartklar.report.preview.PageImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF with what a report draws with: the embedded font, filled shapes, hatching in a clip. */
public final class SamplePdf {

  /**
   * The colour of the filled shape, which lies from 100, 142 to 302, 192 points from the top left.
   */
  public static final int BLUE = 0xff0b5c8c;

  private SamplePdf() {}

  /** As many A4 pages as asked for. */
  public static byte[] of(int pages) {
    try (PDDocument document = new PDDocument();
        InputStream face =
            SamplePdf.class.getResourceAsStream(
                "/kistartklar/report/fonts/SourceSans3-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, Objects.requireNonNull(face), true);
      for (int page = 1; page <= pages; page++) {
        draw(document, font, "Seite " + page + ": Größe, Maße „Übung“ – ẞ € ≤");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(PDDocument document, PDFont font, String title) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
      canvas.beginText();
      canvas.setFont(font, 24);
      canvas.newLineAtOffset(72, 742);
      canvas.showText(title);
      canvas.endText();
      canvas.setNonStrokingColor(new Color(BLUE));
      canvas.addRect(100, 650, 202, 50);
      canvas.fill();
      canvas.saveGraphicsState();
      canvas.addRect(100, 550, 100, 50);
      canvas.clip();
      for (int x = 0; x < 300; x += 8) {
        canvas.moveTo(x, 540);
        canvas.lineTo(x + 80f, 620);
        canvas.stroke();
      }
      canvas.restoreGraphicsState();
    }
  }

  /** The first page as another library paints it. */
  public static PageImage paintedByPdfBox(byte[] pdf, int width, int height) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = image.createGraphics();
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height);
      new PDFRenderer(document).renderPageToGraphics(0, graphics);
      graphics.dispose();
      int[] argb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
      return new PageImage(width, height, argb);
    }
  }
}
