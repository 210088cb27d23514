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
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.pdf.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads SVG as far as a drawing goes. Nothing outside the file is ever read; what would look
 * different on another PC, or take long to draw, is refused.
 */
final class SvgFile {

  private static final int MOST_ELEMENTS = 5000;
  private static final int MOST_REPEATS = 100;
  private static final int DEEPEST = 60;
  private static final Set<String> REPEATING = Set.of("use", "pattern", "filter", "mask", "marker");
  private static final Set<String> DIFFERENT_ELSEWHERE = Set.of("text", "image", "foreignObject");

  private SvgFile() {}

  static boolean looksLike(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<svg");
  }

  static Pixels read(byte[] file) throws IOException, UnfitException {
    return draw(load(file));
  }

  /** The drawing as areas; empty if it holds what is none, such as a gradient. */
  static Optional<Vectors> vectors(byte[] file) throws IOException, UnfitException {
    SVGDocument document = load(file);
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

  private static SVGDocument load(byte[] file) throws IOException, UnfitException {
    try {
      check(file);
      @Nullable SVGDocument document =
          new SVGLoader()
              .load(
                  () -> factory().createXMLEventReader(new ByteArrayInputStream(file)),
                  null,
                  LoaderContext.builder()
                      .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                      .documentLimits(new DocumentLimits(DEEPEST, 3, MOST_ELEMENTS))
                      .build());
      if (document == null) {
        throw new IOException("no drawing");
      }
      return document;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void check(byte[] file) throws XMLStreamException, IOException, UnfitException {
    XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
    int elements = 0;
    int repeats = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (elements == 0 && !name.equals("svg")) {
          throw new UnfitException("report.logo.otherType");
        }
        if (DIFFERENT_ELSEWHERE.contains(name)) {
          throw new UnfitException("report.logo.svgText");
        }
        elements++;
        repeats += REPEATING.contains(name) ? 1 : 0;
        if (elements > MOST_ELEMENTS || repeats > MOST_REPEATS) {
          throw new UnfitException("report.logo.svgTooComplex");
        }
      }
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

  private static Pixels draw(SVGDocument document) throws IOException {
    Size size = Size.of(document);
    int width = size.width();
    int height = size.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.render((@Nullable Component) null, graphics, new ViewBox(0, 0, width, height));
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
