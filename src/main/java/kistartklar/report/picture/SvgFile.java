package kistartklar.report.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.pdf.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads SVG as far as a drawing goes. Nothing outside the file is ever read; what would look
 * different on another PC, or take long to draw, is refused.
 */
final class SvgFile {

  private static final int MOST_ELEMENTS = 5000;
  private static final int DEEPEST = 60;

  /** The library leaves out masks where there are no pixels. */
  private static final String MASK = "mask";

  /** The library tells in English what it does not understand; the check before it says so. */
  private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private SvgFile() {}

  static boolean looksLike(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .matches("(?s).*<([\\w-]+:)?svg[\\s>].*");
  }

  static Pixels read(byte[] file, Ground ground) throws IOException, UnfitException {
    return draw(load(SvgText.of(file)), ground);
  }

  /** The drawing as areas; empty if it holds what is none, such as a gradient or a mask. */
  static Optional<Vectors> vectors(byte[] file) throws IOException, UnfitException {
    byte[] drawing = SvgText.of(file);
    if (new String(drawing, StandardCharsets.UTF_8).contains(MASK)) {
      return Optional.empty();
    }
    SVGDocument document = load(drawing);
    Size size = Size.of(document);
    AreaOutput output = new AreaOutput(size.width(), size.height());
    try {
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, output, new ViewBox(0, 0, size.width(), size.height()));
    } catch (AreaOutput.OtherThanAreas e) {
      return Optional.empty();
    }
    return Optional.of(new Vectors(size.width(), size.height(), output.areas()));
  }

  private static SVGDocument load(byte[] drawing) throws IOException {
    try {
      @Nullable SVGDocument document =
          new SVGLoader()
              .load(
                  () -> SvgText.factory().createXMLEventReader(new ByteArrayInputStream(drawing)),
                  null,
                  LoaderContext.builder()
                      .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                      .documentLimits(new DocumentLimits(DEEPEST, 3, MOST_ELEMENTS))
                      .build());
      if (document == null) {
        throw new IOException("no drawing");
      }
      return document;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** As many pixels as the logo's place holds in print. */
  private record Size(int width, int height) {

    static Size of(SVGDocument document) throws IOException {
      FloatSize size = document.size();
      double share = Math.min(Shrink.WIDTH / size.getWidth(), Shrink.HEIGHT / size.getHeight());
      if (!(size.getWidth() > 0 && size.getHeight() > 0 && share > 0)) {
        throw new IOException("no size");
      }
      return new Size(
          Math.max(1, (int) Math.round(size.getWidth() * share)),
          Math.max(1, (int) Math.round(size.getHeight() * share)));
    }
  }

  private static Pixels draw(SVGDocument document, Ground ground) throws IOException {
    Size size = Size.of(document);
    int width = size.width();
    int height = size.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(new Color(ground.rgb()));
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE,
          new EndableOutput(graphics),
          new ViewBox(0, 0, width, height));
    } finally {
      graphics.dispose();
    }
    int[] drawn = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] rgb = new byte[3 * drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      rgb[3 * i] = (byte) (drawn[i] >> 16);
      rgb[3 * i + 1] = (byte) (drawn[i] >> 8);
      rgb[3 * i + 2] = (byte) drawn[i];
    }
    return new Pixels(width, height, rgb);
  }
}
