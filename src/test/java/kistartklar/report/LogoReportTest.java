package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LogoReportTest {

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
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
      assertThat(document.getPage(1).getResources().getXObjectNames()).isEmpty();
    }
    assertThat(StructureText.lines(pdf)).anyMatch(line -> line.contains("Ein Rad"));
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
