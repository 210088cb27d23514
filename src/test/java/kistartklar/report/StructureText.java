package kistartklar.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader gets from a file: elements in reading order with their text. */
final class StructureText {

  private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private StructureText() {}

  /** One line per element that says something: its role, then its text or alternative. */
  static List<String> lines(byte[] pdf) throws IOException {
    StructureText reader = new StructureText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (content.getMCID() >= 0) {
            byId.put(content.getMCID(), text(content));
          }
        }
        reader.texts.put(page.getCOSObject(), byId);
      }
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return List.copyOf(reader.lines);
  }

  /** All the text, words whole, one element per line. */
  static String all(byte[] pdf) throws IOException {
    return String.join("\n", lines(pdf));
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node) {
    StringBuilder own = new StringBuilder();
    List<PDStructureNode> children = new ArrayList<>();
    PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case Integer id -> own.append(text(page, id));
        case PDMarkedContentReference reference ->
            own.append(
                text(
                    reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
        case PDStructureNode child -> children.add(child);
        default -> {
          // References to annotations have no text.
        }
      }
    }
    if (node instanceof PDStructureElement element) {
      String alternative = element.getAlternateDescription();
      String said = alternative == null ? own.toString().replace("\u00ad", "") : alternative;
      if (!said.isBlank()) {
        lines.add(element.getStructureType() + " " + said.strip());
      }
    }
    children.forEach(this::walk);
  }

  private String text(@Nullable PDPage page, int id) {
    String text = page == null ? null : texts.getOrDefault(page.getCOSObject(), Map.of()).get(id);
    if (text == null) {
      throw new IllegalStateException("no content " + id);
    }
    return text;
  }
}
