package kistartklar.report.odt;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The text of a document, block after block. */
public final class OdtContent {

  static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String LINK = "http://www.w3.org/1999/xlink";

  private final StringWriter body = new StringWriter();
  private final XMLStreamWriter xml;
  private int tables;

  /** Nothing yet. */
  public OdtContent() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(body);
      xml.writeStartElement("office:text");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private OdtContent add(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds the name of the document. */
  public OdtContent title(String text) {
    return add(() -> paragraph("Title", text));
  }

  /** Adds a heading of level 1 to 3. */
  public OdtContent heading(int level, String text) {
    return add(() -> {
      xml.writeStartElement("text:h");
      xml.writeAttribute("text:style-name", "Heading_20_" + level);
      xml.writeAttribute("text:outline-level", String.valueOf(level));
      inline(text);
      xml.writeEndElement();
    });
  }

  /** Adds a paragraph; line ends in it stay. */
  public OdtContent paragraph(String text) {
    return add(() -> paragraph("Text_20_body", text));
  }

  /** Adds a paragraph that begins with a label. */
  public OdtContent labelled(String label, String text) {
    return add(() -> {
      begin("Text_20_body");
      xml.writeStartElement("text:span");
      xml.writeAttribute("text:style-name", "Strong_20_Emphasis");
      inline(label + " ");
      xml.writeEndElement();
      inline(text);
      xml.writeEndElement();
    });
  }

  /** Adds a paragraph that leads to an absolute address on the web. */
  public OdtContent link(String text, String url) {
    return add(() -> {
      begin("Text_20_body");
      xml.writeStartElement("text:a");
      xml.writeAttribute("xlink:type", "simple");
      xml.writeAttribute("xlink:href", OdtText.sound(url));
      inline(text);
      xml.writeEndElement();
      xml.writeEndElement();
    });
  }

  /** Adds a list with numbers or bullets. */
  public OdtContent list(boolean numbered, List<String> items) {
    if (items.isEmpty()) {
      return this;
    }
    return add(() -> {
      xml.writeStartElement("text:list");
      xml.writeAttribute("text:style-name", numbered ? "Numbers" : "Bullets");
      for (String item : items) {
        xml.writeStartElement("text:list-item");
        paragraph("List", item);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    });
  }

  /** Adds a table whose first row is repeated on every page. */
  public OdtContent table(OdtColumns columns, List<List<String>> rows) {
    return add(() -> {
      xml.writeStartElement("table:table");
      xml.writeAttribute("table:name", "Tabelle" + ++tables);
      xml.writeAttribute("table:style-name", "Table");
      for (int width : columns.widths()) {
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:style-name", OdtStyles.column(width));
      }
      xml.writeStartElement("table:table-header-rows");
      row(columns.heads(), "Table_20_Heading");
      xml.writeEndElement();
      for (List<String> row : rows) {
        row(row, "Table_20_Contents");
      }
      xml.writeEndElement();
      paragraph("Text_20_body", "");
    });
  }

  private void row(List<String> cells, String style) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    for (String cell : cells) {
      xml.writeStartElement("table:table-cell");
      xml.writeAttribute("table:style-name", "Cell");
      xml.writeAttribute("office:value-type", "string");
      paragraph(style, cell);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void paragraph(String style, String text) throws XMLStreamException {
    begin(style);
    inline(text);
    xml.writeEndElement();
  }

  private void begin(String style) throws XMLStreamException {
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", style);
  }

  /** The format takes several blanks for one and knows line ends and tabs as elements only. */
  private void inline(String text) throws XMLStreamException {
    StringBuilder plain = new StringBuilder();
    String sound = OdtText.sound(text);
    for (int i = 0; i < sound.length(); i++) {
      char character = sound.charAt(i);
      boolean blankAgain = character == ' ' && (i == 0 || sound.charAt(i - 1) == ' ');
      if (character != '\n' && character != '\t' && !blankAgain) {
        plain.append(character);
        continue;
      }
      xml.writeCharacters(plain.toString());
      plain.setLength(0);
      xml.writeEmptyElement(
          character == '\n' ? "text:line-break" : character == '\t' ? "text:tab" : "text:s");
    }
    xml.writeCharacters(plain.toString());
  }

  /** The body as XML; nothing can be added afterwards. */
  String body() {
    return add(
            () -> {
              xml.writeEndElement();
              xml.close();
            })
        .body
        .toString();
  }

  static String namespaces() {
    return " xmlns:office=\"%s\" xmlns:text=\"%s\" xmlns:table=\"%s\" xmlns:xlink=\"%s\""
        .formatted(OFFICE, TEXT, TABLE, LINK);
  }
}
