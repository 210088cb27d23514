package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bands with the score's mark, as they are painted. */
@Tag("looks")
class BandScaleTest {

  private static final int DOTS_PER_POINT = 3;

  /** Of the number over the bar: the headline above it is larger, the table below it too low. */
  private static final float SIZE = 10;

  private static final float LOWEST = 260;

  /** Below the number's line, within the mark. */
  private static final float INSIDE_MARK = 4.5f;

  private record Number(float middle, float baseline) {}

  private static Number number(PDDocument document, String score) throws IOException {
    List<Number> found = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            if (text.strip().equals(score)
                && Math.abs(first.getFontSizeInPt() - SIZE) < 0.1f
                && first.getYDirAdj() < LOWEST) {
              float right = last.getXDirAdj() + last.getWidthDirAdj();
              found.add(new Number((first.getXDirAdj() + right) / 2, first.getYDirAdj()));
            }
          }
        };
    reader.setEndPage(1);
    reader.getText(document);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /** The middle of what is as dark as the mark, around the number. */
  private static double middleOfMark(BufferedImage page, Number number) {
    int row = Math.round((number.baseline() + INSIDE_MARK) * DOTS_PER_POINT);
    List<Integer> dark = new ArrayList<>();
    int from = Math.round((number.middle() - 25) * DOTS_PER_POINT);
    int to = Math.round((number.middle() + 25) * DOTS_PER_POINT);
    for (int x = from; x <= to; x++) {
      if ((page.getRGB(x, row) >> 16 & 0xff) < 90) {
        dark.add(x);
      }
    }
    assertThat(dark).isNotEmpty();
    return (dark.getFirst() + dark.getLast() + 1) / 2.0 / DOTS_PER_POINT;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 17, 29})
  void numberStandsOverTheMiddleOfItsMark(int score) throws Exception {
    byte[] pdf =
        Samples.report(
            Samples.each(
                Samples.empty(), id -> Optional.of(id.number() <= score ? Answer.YES : Answer.NO)),
            Form.FULL);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Number number = number(document, String.valueOf(score));
      BufferedImage page = new PDFRenderer(document).renderImage(0, DOTS_PER_POINT);
      assertThat(middleOfMark(page, number)).isCloseTo(number.middle(), within(1.0));
    }
  }
}
