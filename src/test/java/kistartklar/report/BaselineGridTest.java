package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter of the text stands on the grid, and none outside its column. */
@Tag("pure")
class BaselineGridTest {

  private static final float PAGE_HEIGHT = 842;
  private static final float TOLERANCE = 0.05f;

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("example", Samples.report(Samples.example(), Form.FULL)),
        Arguments.of("shared", Samples.report(Samples.example(), Form.SHARE)),
        Arguments.of("empty", Samples.report(Samples.empty(), Form.FULL)),
        Arguments.of("all yes", Samples.report(Samples.all(Answer.YES), Form.FULL)),
        Arguments.of("all no", Samples.report(Samples.all(Answer.NO), Form.FULL)),
        Arguments.of("long names", Samples.report(Samples.longNames(), Form.FULL)),
        Arguments.of("long notes", Samples.report(Samples.longNotes(), Form.FULL)),
        Arguments.of("comparison", Samples.report(Samples.withPredecessors(), Form.FULL)),
        Arguments.of("everything", Samples.report(Samples.everything(), Form.FULL)),
        Arguments.of("everything shared", Samples.report(Samples.everything(), Form.SHARE)),
        Arguments.of("hostile", Samples.report(Samples.hostile(5), Form.FULL)),
        Arguments.of("questionnaire", Samples.questionnaire()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void lettersStandOnTheGrid(String name, byte[] pdf) throws IOException {
    List<TextPosition> letters = letters(pdf);
    assertThat(letters).hasSizeGreaterThan(1000);
    assertThat(letters)
        .allSatisfy(letter -> {
          float lines = (Design.COLUMN.top() - y(letter) - Design.UNIT / 2) / Design.UNIT;
          assertThat(Math.abs(lines - Math.round(lines)) * Design.UNIT)
              .as("%s at %s", letter.getUnicode(), y(letter))
              .isLessThan(TOLERANCE);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void lettersStayBetweenTheEdges(String name, byte[] pdf) throws IOException {
    assertThat(letters(pdf))
        .filteredOn(BaselineGridTest::isOutside)
        .extracting(letter -> letter.getUnicode() + " at " + letter.getTextMatrix())
        .isEmpty();
  }

  private static boolean isOutside(TextPosition letter) {
    float left = letter.getTextMatrix().getTranslateX();
    float right = left + letter.getWidthDirAdj();
    return !letter.getUnicode().isBlank()
        && (left < Design.COLUMN.left() - TOLERANCE || right > Design.COLUMN.right() + TOLERANCE);
  }

  private static float y(TextPosition letter) {
    return letter.getTextMatrix().getTranslateY();
  }

  /** What stands between header and footer. */
  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (y(letter) < Design.COLUMN.top() && y(letter) > Design.COLUMN.bottom()) {
              letters.add(letter);
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PAGE_HEIGHT);
      reader.getText(document);
    }
    return letters;
  }
}
