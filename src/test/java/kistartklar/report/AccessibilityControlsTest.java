package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The validator notices each fault that the layer avoids, so its silence means something. */
@Tag("pure")
class AccessibilityControlsTest {

  /** Spoils a file that was in order. */
  @FunctionalInterface
  private interface Fault {
    void spoil(PDDocument document) throws IOException;
  }

  private static final Map<String, Fault> FAULTS =
      Map.of(
          "figure without alternative", d -> each(d, "Figure", e -> e.removeItem(COSName.ALT)),
          "footer not an artifact", AccessibilityControlsTest::untagFooters,
          "document without language",
              d -> {
                d.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
                each(d, "Document", e -> e.removeItem(COSName.LANG));
              },
          "header cell without scope", d -> each(d, "TH", e -> e.removeItem(COSName.A)),
          "skipped heading level", d -> each(d, "H2", e -> e.setName(COSName.S, "H4")),
          "link without contents", d -> links(d, l -> l.removeItem(COSName.CONTENTS)),
          "link outside the tree", AccessibilityControlsTest::detachLinks,
          "title not displayed",
              d ->
                  d.getDocumentCatalog()
                      .getCOSObject()
                      .getCOSDictionary(COSName.VIEWER_PREFERENCES)
                      .removeItem(COSName.getPDFName("DisplayDocTitle")));

  static Stream<String> faults() {
    return FAULTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsNoticed(String name) throws Exception {
    Fault fault = Objects.requireNonNull(FAULTS.get(name));
    assertThat(Conformance.failures(rewritten(fault), "ua1")).isNotEmpty();
  }

  @Test
  void rewritingAloneSpoilsNothing() throws Exception {
    assertThat(Conformance.failures(rewritten(document -> {}), "ua1")).isEmpty();
  }

  private static byte[] rewritten(Fault fault) throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.report(Samples.example(), Form.FULL))) {
      fault.spoil(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Changes a dictionary. */
  @FunctionalInterface
  private interface Change {
    void apply(COSDictionary dictionary);
  }

  private static void each(PDDocument document, String role, Change change) {
    walk(
        document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(),
        element -> {
          if (role.equals(element.getNameAsString(COSName.S))) {
            change.apply(element);
          }
        });
  }

  private static void walk(COSDictionary node, Change change) {
    change.apply(node);
    COSBase kids = node.getDictionaryObject(COSName.K);
    for (COSBase kid : kids instanceof COSArray array ? array.toList() : listOf(kids)) {
      COSBase resolved = kid instanceof COSObject reference ? reference.getObject() : kid;
      if (resolved instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
        walk(dictionary, change);
      }
    }
  }

  private static List<COSBase> listOf(@Nullable COSBase kid) {
    return kid == null ? List.of() : List.of(kid);
  }

  private static void links(PDDocument document, Change change) throws IOException {
    for (PDPage page : document.getPages()) {
      page.getAnnotations().forEach(annotation -> change.apply(annotation.getCOSObject()));
    }
  }

  private static void detachLinks(PDDocument document) throws IOException {
    links(document, link -> link.removeItem(COSName.STRUCT_PARENT));
    each(
        document,
        "Link",
        element -> {
          COSArray kids = (COSArray) element.getDictionaryObject(COSName.K);
          for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid
                && "OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
              kids.remove(i);
            }
          }
        });
  }

  /** Drops the marks around the last artifact of every page, which is its footer. */
  private static void untagFooters(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
      int begin = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator
            && operator.getName().equals("BDC")
            && COSName.getPDFName("Artifact").equals(tokens.get(i - 2))) {
          begin = i;
        }
      }
      int end = begin;
      while (!(tokens.get(end) instanceof Operator operator && operator.getName().equals("EMC"))) {
        end++;
      }
      tokens.remove(end);
      tokens.subList(begin - 2, begin + 1).clear();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(tokens);
      }
      page.setContents(stream);
    }
  }
}
