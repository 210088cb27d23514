package kistartklar.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The cells of a workbook's sheet as its XML has them, without any spreadsheet library. */
final class SheetXml {

  /**
   * A cell.
   *
   * @param type as the file says it: "s" and "inlineStr" are texts, "n" or nothing is a number
   * @param format the number format in words; "@" is text
   * @param value as it is stored; for texts the text
   */
  record Cell(String type, String format, String value, boolean formula) {

    boolean isText() {
      return type.equals("s") || type.equals("inlineStr") || type.equals("str");
    }

    boolean isNumber() {
      return type.isEmpty() || type.equals("n");
    }
  }

  /** Formats that have a number but no name in the file (ECMA-376, part 1, 18.8.30). */
  private static final Map<String, String> BUILT_IN = Map.of("0", "General", "1", "0", "49", "@");

  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> formats = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final Map<String, Cell> cells = new HashMap<>();
  private final Document sheet;

  /** The first sheet. */
  SheetXml(byte[] workbook) throws Exception {
    this(workbook, 1);
  }

  /** The sheet of that number. */
  SheetXml(byte[] workbook, int number) throws Exception {
    Path file = Files.createTempFile("plan", ".xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(file);
    }
    readFormats(parse("xl/styles.xml"));
    if (parts.containsKey("xl/sharedStrings.xml")) {
      elements(parse("xl/sharedStrings.xml"), "si").forEach(si -> shared.add(si.getTextContent()));
    }
    sheet = parse("xl/worksheets/sheet" + number + ".xml");
    elements(sheet, "c").forEach(this::readCell);
  }

  private Document parse(String part) throws Exception {
    byte[] xml = Objects.requireNonNull(parts.get(part), part);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (ByteArrayInputStream in = new ByteArrayInputStream(xml)) {
      return factory.newDocumentBuilder().parse(in);
    } catch (IOException e) {
      throw new AssertionError(part, e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private void readFormats(Document styles) {
    Map<String, String> named = new HashMap<>(BUILT_IN);
    elements(styles, "numFmt")
        .forEach(format ->
            named.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode")));
    Element uses = elements(styles, "cellXfs").getFirst();
    list(uses.getElementsByTagName("xf"))
        .forEach(xf -> formats.add(named.getOrDefault(xf.getAttribute("numFmtId"), "?")));
  }

  private void readCell(Element cell) {
    String type = cell.getAttribute("t");
    String value = first(cell, "v").or(() -> first(cell, "is")).orElse("");
    String style = cell.getAttribute("s");
    cells.put(
        cell.getAttribute("r"),
        new Cell(
            type,
            style.isEmpty() ? "General" : formats.get(Integer.parseInt(style)),
            type.equals("s") ? shared.get(Integer.parseInt(value)) : value,
            cell.getElementsByTagName("f").getLength() > 0));
  }

  private static Optional<String> first(Element cell, String name) {
    return list(cell.getElementsByTagName(name)).stream().map(Element::getTextContent).findFirst();
  }

  /** The cell of that name, such as B2. */
  Cell cell(String name) {
    return Objects.requireNonNull(cells.get(name), () -> name + " of " + cells.keySet());
  }

  /** The sheet's elements of that name. */
  List<Element> elements(String name) {
    return elements(sheet, name);
  }

  /** The sheet's only element of that name. */
  Element element(String name) {
    List<Element> found = elements(name);
    if (found.size() != 1) {
      throw new AssertionError(name + ": " + found.size());
    }
    return found.getFirst();
  }
}
