package kistartklar.report.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.renderer.PDFFile;
import org.openpdf.renderer.PDFPage;
import org.openpdf.renderer.PDFRenderer;
import org.openpdf.renderer.colorspace.PDFColorSpace;

/**
 * Pages painted by openpdf-renderer. It is not made for several threads, so one works at a time.
 */
final class RenderedPdf implements PdfPages {

  private final Object lock = new Object();
  private final PDFFile file;
  private final List<PageSize> sizes;

  static {
    loadColours();
  }

  private RenderedPdf(PDFFile file, List<PageSize> sizes) {
    this.file = file;
    this.sizes = List.copyOf(sizes);
  }

  static RenderedPdf open(byte[] pdf) throws IOException {
    try {
      PDFFile file = new PDFFile(ByteBuffer.wrap(pdf).asReadOnlyBuffer());
      List<PageSize> sizes = new ArrayList<>();
      for (int page = 0; page < file.getNumPages(); page++) {
        sizes.add(sizeOf(page(file, page)));
      }
      if (sizes.isEmpty()) {
        throw new IOException("a PDF without pages");
      }
      return new RenderedPdf(file, sizes);
    } catch (RuntimeException e) {
      // Damaged files surface as whatever the parser stumbled over.
      throw new IOException("not a PDF that can be shown", e);
    }
  }

  /** The library tells on standard output that it loads a profile of colours: once, and here. */
  private static void loadColours() {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, out.charset()));
    try {
      PDFColorSpace.getColorSpace(PDFColorSpace.COLORSPACE_CMYK);
    } finally {
      System.setOut(out);
    }
  }

  /**
   * A page with everything on it. Always asked for in this way, by one thread: a page begun by
   * another thread would come back half read, and painting it would wait for the rest for ever.
   */
  private static PDFPage page(PDFFile file, int page) throws IOException {
    PDFPage found = file.getPage(page + 1, true);
    if (found == null || !found.isFinished()) {
      throw new IOException("page " + (page + 1) + " cannot be read");
    }
    return found;
  }

  private static PageSize sizeOf(PDFPage page) {
    return new PageSize(page.getWidth(), page.getHeight());
  }

  @Override
  public int count() {
    return sizes.size();
  }

  @Override
  public PageSize size(int page) {
    return sizes.get(page);
  }

  @Override
  public PageImage render(int page, double pixelsPerPoint) throws IOException {
    Objects.checkIndex(page, count());
    PageSize size = size(page);
    int width = Math.max(1, (int) Math.round(size.width() * pixelsPerPoint));
    int height = Math.max(1, (int) Math.round(size.height() * pixelsPerPoint));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    synchronized (lock) {
      paint(page, image);
    }
    return new PageImage(
        width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  private void paint(int page, BufferedImage image) throws IOException {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    try {
      Rectangle whole = new Rectangle(0, 0, image.getWidth(), image.getHeight());
      graphics.setColor(Color.WHITE);
      graphics.fill(whole);
      PDFRenderer renderer = new PDFRenderer(page(file, page), graphics, whole, null, Color.WHITE);
      renderer.run();
      if (renderer.getException() != null) {
        throw new IOException("page " + (page + 1) + " cannot be painted", renderer.getException());
      }
    } catch (RuntimeException e) {
      throw new IOException("page " + (page + 1) + " cannot be painted", e);
    } finally {
      graphics.dispose();
    }
  }
}
