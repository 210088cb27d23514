package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kistartklar.domain.assessment.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaves a picture of every page under target/pages, to be looked at. */
@Tag("looks")
class PagePicturesTest {

  private static final Path FOLDER = Path.of("target/pages");

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("example", Samples.report(Samples.example(), Form.FULL)),
        Arguments.of("shared", Samples.report(Samples.example(), Form.SHARE)),
        Arguments.of("empty", Samples.report(Samples.empty(), Form.FULL)),
        Arguments.of("all-yes", Samples.report(Samples.all(Answer.YES), Form.FULL)),
        Arguments.of("long-names", Samples.report(Samples.longNames(), Form.FULL)),
        Arguments.of("comparison", Samples.report(Samples.withPredecessors(), Form.FULL)),
        Arguments.of("all-no", Samples.report(Samples.all(Answer.NO), Form.FULL)),
        Arguments.of("everything", Samples.report(Samples.everything(), Form.FULL)),
        Arguments.of("everything-shared", Samples.report(Samples.everything(), Form.SHARE)),
        Arguments.of("hostile", Samples.report(Samples.hostile(5), Form.FULL)),
        Arguments.of("questionnaire", Samples.questionnaire()),
        Arguments.of("long-notes", Samples.report(Samples.longNotes(), Form.FULL)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyPageShowsSomething(String name, byte[] report) throws Exception {
    Files.createDirectories(FOLDER);
    try (PDDocument document = Loader.loadPDF(report)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, 80);
        Path file = FOLDER.resolve("%s-%02d.png".formatted(name, page + 1));
        ImageIO.write(image, "png", file.toFile());
        assertThat(inkedRows(image)).as(file.toString()).isGreaterThan(60);
      }
    }
  }

  /**
   * Rows of pixels with something dark, links too (they lack red); header, footer and a lone line
   * make fewer.
   */
  private static int inkedRows(BufferedImage image) {
    int rows = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) >> 16 & 0xff) < 120) {
          rows++;
          break;
        }
      }
    }
    return rows;
  }
}
