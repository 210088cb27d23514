package kistartklar.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kistartklar.report.pdf.FlowText.Block;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The texts as OpenPDF's tutorials write them: no tags, no drawings, no header, no hyphenation. */
final class OpenPdfTexts {

  private static final float MARGIN = 56;

  private final List<Block> blocks;
  private final Map<Integer, Font> headings = new TreeMap<>();
  private final Font body;

  /** Fonts are read once, as the program does. */
  OpenPdfTexts(List<Block> blocks) throws IOException {
    this.blocks = blocks;
    BaseFont bold = font("Bold");
    for (int level = 1; level <= 4; level++) {
      headings.put(level, new Font(bold, 22 - 3 * level));
    }
    body = new Font(font("Regular"), 10);
  }

  private static BaseFont font(String weight) throws IOException {
    return BaseFont.createFont(
        Fonts.name(weight),
        BaseFont.IDENTITY_H,
        BaseFont.EMBEDDED,
        BaseFont.CACHED,
        Fonts.read(weight),
        null);
  }

  void write(OutputStream out) {
    try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(document, out);
      document.open();
      for (Block block : blocks) {
        document.add(element(block));
      }
    }
  }

  private Element element(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> new Paragraph(text, headings.get(level));
      case Block.Paragraph(String text) -> new Paragraph(text, body);
      case Block.Row(List<String> cells) -> {
        PdfPTable row = new PdfPTable(cells.size());
        row.setWidthPercentage(100);
        cells.forEach(cell -> row.addCell(new Phrase(cell, body)));
        yield row;
      }
    };
  }
}
