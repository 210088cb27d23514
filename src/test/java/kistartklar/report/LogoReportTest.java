package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class LogoReportTest {

  private static final String PLAIN =
      "<path fill='#0b6e75' d='M0 0H100V100H0Z'/><circle cx='150' cy='50' r='40'/>";

  private static final String STROKES_AND_CLIP =
      "<clipPath id='c'><circle cx='50' cy='50' r='40'/></clipPath>"
          + "<rect width='100' height='100' fill='#902' clip-path='url(#c)'/>"
          + "<path d='M110 90Q150 -50 190 90' fill='none' stroke='#126' stroke-width='9'/>"
          + "<g transform='rotate(20 60 60) scale(.5)'><path fill-rule='evenodd'"
          + " d='M90 90h60v60h-60zM105 105h30v30h-30z'/></g>";

  private static Assessment with(Assessment assessment, Logo.Type type, byte[] file, String text) {
    return assessment.withCompany(
        assessment.company().withLogo(Optional.of(new Logo(type, file, text))));
  }

  @Test
  void reportsWithAllKindsOfLogosConform() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("transparent", Pictures.png(300, 100));
    files.put(
        "indexed", Pictures.file(Pictures.halves(60, 60, BufferedImage.TYPE_BYTE_INDEXED), "png"));
    files.put("deep", Pictures.gray16(0x4321));
    files.put("inks", Pictures.cmyk(10, 200, 30, 40));
    files.put("drawing", Pictures.svg());
    for (var file : files.entrySet()) {
      Assessment assessment = with(Samples.example(), Logo.Type.PNG, file.getValue(), "");
      byte[] full = Samples.report(assessment, Form.FULL);
      assertThat(Conformance.failures(full, "3a")).as(file.getKey()).isEmpty();
      assertThat(Conformance.failures(full, "ua1")).as(file.getKey()).isEmpty();
    }
    byte[] shared =
        Samples.report(with(Samples.example(), Logo.Type.SVG, Pictures.svg(), ""), Form.SHARE);
    assertThat(Conformance.failures(shared, "2a")).isEmpty();
  }

  @Test
  void logoStandsOnTheFirstPageWithItsText() throws Exception {
    byte[] pdf =
        Samples.report(
            with(Samples.example(), Logo.Type.SVG, Pictures.svg(), "Ein Rad"), Form.FULL);
    assertThat(StructureText.lines(pdf)).anyMatch(line -> line.contains("Ein Rad"));
  }

  private static int picturesOnFirstPage(byte[] svg) throws Exception {
    byte[] pdf = Samples.report(with(Samples.example(), Logo.Type.SVG, svg, "Ein Rad"), Form.FULL);
    assertThat(Conformance.failures(pdf, "3a")).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int count = 0;
      for (var ignored : document.getPage(0).getResources().getXObjectNames()) {
        count++;
      }
      return count;
    }
  }

  @Test
  void drawingsOfPlainAreasStayDrawings() throws Exception {
    assertThat(picturesOnFirstPage(Pictures.svg())).isZero();
    assertThat(picturesOnFirstPage(Pictures.svg(STROKES_AND_CLIP))).isZero();
  }

  @Test
  void drawingsOfOtherKindsBecomePictures() throws Exception {
    String gradient =
        "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1'/>"
            + "</linearGradient><rect width='200' height='100' fill='url(#g)'/>";
    assertThat(picturesOnFirstPage(Pictures.svg(gradient))).isEqualTo(1);
    String veil = "<rect width='200' height='100' opacity='0.4'/>";
    assertThat(picturesOnFirstPage(Pictures.svg(veil))).isEqualTo(1);
    String shadow =
        "<filter id='f'><feGaussianBlur stdDeviation='3'/></filter>"
            + "<rect width='100' height='50' filter='url(#f)'/>";
    assertThat(picturesOnFirstPage(Pictures.svg(shadow))).isEqualTo(1);
  }

  /** The same drawing once as areas and once as pixels, because an invisible veil is added. */
  @Test
  void areasLookLikeThePictureOfThem() throws Exception {
    for (String content : List.of(PLAIN, STROKES_AND_CLIP)) {
      BufferedImage areas = logo(Pictures.svg(content));
      BufferedImage pixels =
          logo(Pictures.svg(content + "<rect width='1' height='1' fill='white' opacity='0.5'/>"));
      int different = 0;
      int inked = 0;
      for (int y = 0; y < areas.getHeight(); y++) {
        for (int x = 0; x < areas.getWidth(); x++) {
          int one = areas.getRGB(x, y) & 0xff;
          int other = pixels.getRGB(x, y) & 0xff;
          inked += one < 200 ? 1 : 0;
          different += Math.abs(one - other) > 90 ? 1 : 0;
        }
      }
      assertThat(inked).isGreaterThan(2000);
      assertThat(different).isLessThan(inked / 50);
    }
  }

  private static BufferedImage logo(byte[] svg) throws Exception {
    byte[] pdf = Samples.report(with(Samples.example(), Logo.Type.SVG, svg, ""), Form.SHARE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
      int top = (int) (2 * (842 - Design.COLUMN.top()));
      return page.getSubimage((int) (2 * Design.COLUMN.left()), top, 200, 100);
    }
  }

  /** The pictures have the same size, so that nothing but their colours tells the files apart. */
  @Test
  void otherLogoGivesOtherFileId() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int color : new int[] {0x1111, 0x2222, 0x1111}) {
      byte[] pdf =
          Samples.report(
              with(Samples.example(), Logo.Type.PNG, Pictures.gray16(color), ""), Form.SHARE);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        ids.add(document.getDocument().getDocumentID().toString());
      }
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
  }

  @Test
  void textFallsBackToTheFirm() throws Exception {
    byte[] pdf =
        Samples.report(with(Samples.example(), Logo.Type.SVG, Pictures.svg(), " "), Form.FULL);
    assertThat(StructureText.lines(pdf))
        .anyMatch(line -> line.contains("Logo von " + Samples.example().company().name()));
  }

  @Test
  void damagedLogoDoesNotCostTheReport() throws Exception {
    byte[] pdf =
        Samples.report(
            with(Samples.example(), Logo.Type.PNG, "nichts".getBytes(StandardCharsets.UTF_8), ""),
            Form.FULL);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Das Logo in der Einschätzung");
    }
  }

  @Test
  void sameLogoGivesSameBytes() {
    Assessment assessment = with(Samples.example(), Logo.Type.SVG, Pictures.svg(), "");
    assertThat(Samples.report(assessment, Form.FULL))
        .isEqualTo(Samples.report(assessment, Form.FULL));
  }

  /** For the eye: first pages under target/logos. */
  @Test
  void firstPagesArePainted() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/logos"));
    Map<String, Assessment> pages = new LinkedHashMap<>();
    pages.put("wide", with(Samples.example(), Logo.Type.PNG, Pictures.png(2400, 200), ""));
    pages.put("tall", with(Samples.example(), Logo.Type.PNG, Pictures.png(200, 1600), ""));
    pages.put("tiny", with(Samples.example(), Logo.Type.PNG, Pictures.png(12, 12), ""));
    pages.put("drawing", with(Samples.example(), Logo.Type.SVG, Pictures.svg(), ""));
    pages.put("long", with(Samples.longNames(), Logo.Type.SVG, Pictures.svg(), ""));
    for (var page : pages.entrySet()) {
      try (PDDocument document = Loader.loadPDF(Samples.report(page.getValue(), Form.FULL))) {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 70);
        Files.write(folder.resolve(page.getKey() + ".png"), Pictures.file(image, "png"));
        assertThat(image.getWidth()).isGreaterThan(500);
      }
    }
  }
}
