package kistartklar.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A drawing written again as the library reads it: only what belongs to SVG, without prefixes, with
 * the entities of its own resolved, and with a size. What the library would paint black, or take
 * long to paint, is refused on the way. Nothing outside the file is read.
 */
final class SvgText {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Set<String> DIFFERENT_ELSEWHERE = Set.of("text", "image", "foreignObject");

  private static final Pattern ENCODING =
      Pattern.compile(
          "^\\s*(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*\\sencoding\\s*=\\s*['\"]([\\w.:-]+)['\"]");

  /** Paper shows a drawing as it stands before anything moves. */
  private static final Set<String> MOVING =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set", "script");

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final SvgLimits limits = new SvgLimits();
  private final Set<String> ids = new HashSet<>();
  private final StringBuilder style = new StringBuilder();
  private int depth;
  private boolean inStyle;
  private double pixels = 1;

  private SvgText(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The drawing in a file.
   *
   * @throws UnfitException if it is none, or none that would look the same everywhere
   * @throws IOException if it is damaged
   */
  static byte[] of(byte[] file) throws IOException, UnfitException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text(file)));
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      SvgText text = new SvgText(in, out);
      text.copy();
      out.close();
      text.limits.checkWhole(text.ids, text.pixels);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  /** The letters of a file. Left to itself, the parser prints what is wrong with the bytes. */
  private static String text(byte[] file) throws IOException {
    String text = charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] file) throws IOException {
    if (file.length > 1 && (file[0] == 0 || (file[0] & 0xFF) == 0xFE)) {
      return StandardCharsets.UTF_16BE;
    }
    if (file.length > 1 && (file[1] == 0 || (file[0] & 0xFF) == 0xFF)) {
      return StandardCharsets.UTF_16LE;
    }
    int start = Math.min(file.length, 200);
    Matcher declared = ENCODING.matcher(new String(file, 0, start, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    return factory;
  }

  private void copy() throws XMLStreamException, IOException, UnfitException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inStyle) {
            style.append(in.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("unknown entity");
        default -> {
          // Comments and instructions draw nothing.
        }
      }
    }
  }

  private void start() throws XMLStreamException, UnfitException {
    String name = in.getLocalName();
    if (!belongs(in.getNamespaceURI())) {
      if (depth == 0) {
        throw new UnfitException("report.logo.otherType");
      }
      skip();
      return;
    }
    if (depth == 0 && !name.equals("svg")) {
      throw new UnfitException("report.logo.otherType");
    }
    if (MOVING.contains(name)) {
      skip();
      return;
    }
    if (DIFFERENT_ELSEWHERE.contains(name)) {
      throw new UnfitException("report.logo.svgText");
    }
    limits.start(name);
    out.writeStartElement(name);
    if (depth == 0) {
      out.writeAttribute("xmlns", SVG);
      out.writeAttribute("xmlns:xlink", XLINK);
      root();
    } else {
      attributes(Set.of());
    }
    inStyle = name.equals("style");
    depth++;
  }

  private void root() throws XMLStreamException, UnfitException {
    SvgSize size =
        SvgSize.of(
            in.getAttributeValue(null, "width"),
            in.getAttributeValue(null, "height"),
            in.getAttributeValue(null, "viewBox"));
    limits.drawnIn(size);
    pixels = size.pixels(in.getAttributeValue(null, "viewBox"));
    out.writeAttribute("width", String.format(Locale.ROOT, "%f", size.width()));
    out.writeAttribute("height", String.format(Locale.ROOT, "%f", size.height()));
    attributes(Set.of("width", "height"));
  }

  private void attributes(Set<String> without) throws XMLStreamException, UnfitException {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String namespace = in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      boolean plain = namespace == null || namespace.isEmpty();
      if (plain && !without.contains(name)) {
        if (name.equals("id")) {
          ids.add(value);
        }
        limits.attribute(in.getLocalName(), name, value);
        out.writeAttribute(name, value);
      } else if (XLINK.equals(namespace) && name.equals("href")) {
        out.writeAttribute("xlink:href", value);
      }
    }
  }

  private void end() throws XMLStreamException, UnfitException {
    if (inStyle) {
      limits.style(style.toString());
      out.writeCharacters(style.toString());
      style.setLength(0);
    }
    inStyle = false;
    depth--;
    limits.end(in.getLocalName());
    out.writeEndElement();
  }

  private static boolean belongs(@Nullable String namespace) {
    return namespace == null || namespace.isEmpty() || namespace.equals(SVG);
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0 && in.hasNext()) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
