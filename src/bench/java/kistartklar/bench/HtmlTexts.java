package kistartklar.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kistartklar.report.pdf.FlowText.Block;

/** The texts as OpenHTMLtoPDF writes them, tagged for PDF/UA. */
final class HtmlTexts {

  private static final String HEAD =
      """
      <html lang="de"><head><title>Bericht</title><meta name="description" content="Bericht"/><style>
      @page { size: A4; margin: 56pt }
      body { font: 10pt 'Source Sans 3' }
      td { width: 20%; vertical-align: top }
      </style></head><body>
      """;

  private final String html;
  private final byte[] regular = Fonts.read("Regular");
  private final byte[] bold = Fonts.read("Bold");

  HtmlTexts(List<Block> blocks) throws IOException {
    XRLog.setLoggingEnabled(false);
    StringBuilder text = new StringBuilder(HEAD);
    for (Block block : blocks) {
      text.append(html(block)).append('\n');
    }
    html = text.append("</body></html>").toString();
  }

  void write(OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> new ByteArrayInputStream(regular), "Source Sans 3", 400, null, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), "Source Sans 3", 700, null, true);
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    builder.run();
  }

  private static String html(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> element("h" + level, escaped(text));
      case Block.Paragraph(String text) -> element("p", escaped(text));
      case Block.Row(List<String> cells) -> {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell -> row.append(element("td", escaped(cell))));
        yield element("table", element("tr", row.toString()));
      }
    };
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
