package kistartklar.report.odt;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the parts of a document look; a user changes them in one place by the names of its styles.
 */
final class OdtStyles {

  private static final int WIDEST = 170;
  private static final String NAMESPACES =
      OdtContent.namespaces()
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " office:version=\"1.3\"";

  private static final String COLUMN =
      """
      <style:style style:name="%s" style:family="table-column"><style:table-column-properties
        style:column-width="%dmm"/></style:style>
      """;

  private static final String AUTOMATIC =
      """
      <style:style style:name="Table" style:family="table"><style:table-properties
        style:width="170mm" table:align="left"/></style:style>
      <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties
        fo:padding="1mm" fo:border-bottom="0.5pt solid #b8c1cc"/></style:style>
      """;

  private static final String STYLES =
      """
      <office:styles>
      <style:default-style style:family="paragraph"><style:paragraph-properties
        fo:orphans="2" fo:widows="2"/><style:text-properties
        fo:font-family="'Source Sans 3', Arial, sans-serif" fo:font-size="10.5pt"
        fo:color="#1b2430" fo:language="de" fo:country="DE"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
      %s
      <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis"
        style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1"
        text:bullet-char="\u2022"><style:list-level-properties
        text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
        text:label-followed-by="listtab" fo:text-indent="-5mm"
        fo:margin-left="5mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
      <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1"
        style:num-format="1" style:num-suffix="."><style:list-level-properties
        text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
        text:label-followed-by="listtab" fo:text-indent="-7mm"
        fo:margin-left="7mm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
      </office:styles>
      <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties
        fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="15mm" fo:margin-bottom="15mm"
        fo:margin-left="20mm" fo:margin-right="20mm"/>
        <style:header-style><style:header-footer-properties fo:min-height="8mm"
          fo:margin-bottom="5mm"/></style:header-style>
        <style:footer-style><style:header-footer-properties fo:min-height="8mm"
          fo:margin-top="5mm"/></style:footer-style>
      </style:page-layout></office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
        <style:header><text:p text:style-name="Header">%s</text:p></style:header>
        <style:footer><text:p text:style-name="Header">%s \u2013 <text:page-number
          text:select-page="current"/></text:p></style:footer>
      </style:master-page></office:master-styles>
      """;

  private OdtStyles() {}

  static String column(int width) {
    return "Column" + width;
  }

  static String content(OdtContent content) {
    String columns =
        IntStream.rangeClosed(1, WIDEST)
            .mapToObj(width -> COLUMN.formatted(column(width), width))
            .collect(Collectors.joining());
    return "<office:document-content%s><office:automatic-styles>%s%s</office:automatic-styles>"
            .formatted(NAMESPACES, AUTOMATIC, columns)
        + "<office:body>"
        + content.body()
        + "</office:body></office:document-content>";
  }

  static String styles(OdtFile file) {
    String paragraphs =
        paragraph(
                "Title",
                "fo:margin-bottom=\"4mm\"",
                "fo:font-size=\"20pt\" fo:font-weight=\"bold\"")
            + heading(1, "8mm", "fo:font-size=\"16pt\"")
            + heading(2, "6mm", "fo:font-size=\"13pt\" fo:color=\"#0b6e75\"")
            + heading(3, "4mm", "fo:font-size=\"11pt\"")
            + paragraph("Text_20_body", "fo:margin-bottom=\"2mm\"", "")
            + paragraph("List", "fo:margin-bottom=\"1mm\"", "")
            + paragraph("Table_20_Contents", "", "fo:font-size=\"9.5pt\"")
            + paragraph("Table_20_Heading", "", "fo:font-size=\"9.5pt\" fo:font-weight=\"bold\"")
            + paragraph("Header", "", "fo:font-size=\"9pt\" fo:color=\"#556070\"");
    return "<office:document-styles%s>".formatted(NAMESPACES)
        + STYLES.formatted(
            paragraphs, OdtText.escaped(file.header()), OdtText.escaped(file.footer()))
        + "</office:document-styles>";
  }

  private static String heading(int level, String above, String look) {
    String name = "Heading_20_" + level;
    String place = "fo:margin-top=\"%s\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"";
    return style(
        name,
        " style:default-outline-level=\"" + level + "\"",
        place.formatted(above),
        look + " fo:font-weight=\"bold\"");
  }

  private static String paragraph(String name, String place, String look) {
    return style(name, "", place, look);
  }

  private static String style(String name, String more, String place, String look) {
    return """
    <style:style style:name="%s" style:display-name="%s" style:family="paragraph"
      style:parent-style-name="Standard"%s><style:paragraph-properties %s/>
      <style:text-properties %s/></style:style>
    """
        .formatted(name, name.replace("_20_", " "), more, place, look);
  }
}
