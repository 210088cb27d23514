package kistartklar.report.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class PdfPagesTest {

  private static final int WHITE = 0xffffffff;

  @Test
  void tellsNumberAndSizeOfPages() throws Exception {
    PdfPages pages = PdfPages.open(SamplePdf.of(3));

    assertThat(pages.count()).isEqualTo(3);
    assertThat(pages.size(2).width()).isBetween(595.0, 595.3);
    assertThat(pages.size(2).height()).isBetween(841.8, 842.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 96.0 / 72, 300.0 / 72})
  void paintsInTheSizeAskedFor(double pixelsPerPoint) throws Exception {
    PageImage image = PdfPages.open(SamplePdf.of(1)).render(0, pixelsPerPoint);

    assertThat((double) image.width()).isBetween(594.5 * pixelsPerPoint, 596 * pixelsPerPoint);
    assertThat((double) image.height()).isBetween(841.5 * pixelsPerPoint, 843 * pixelsPerPoint);
  }

  @Test
  void paintsFilledShapeWhereItIsAndNowhereElse() throws Exception {
    PageImage image = PdfPages.open(SamplePdf.of(1)).render(0, 2);

    assertThat(image.at(2 * 200, 2 * 170)).isEqualTo(SamplePdf.BLUE);
    assertThat(image.at(2 * 101, 2 * 143)).isEqualTo(SamplePdf.BLUE);
    assertThat(image.at(2 * 98, 2 * 170)).isEqualTo(WHITE);
    assertThat(image.at(2 * 303, 2 * 170)).isEqualTo(WHITE);
    assertThat(image.at(2 * 200, 2 * 139)).isEqualTo(WHITE);
    assertThat(image.at(2 * 200, 2 * 195)).isEqualTo(WHITE);
  }

  @Test
  void paintsHatchingOnlyInsideItsClip() throws Exception {
    PageImage image = PdfPages.open(SamplePdf.of(1)).render(0, 2);

    assertThat(ink(image, 2 * 100, 2 * 242, 2 * 200, 2 * 292)).isBetween(0.1, 0.6);
    assertThat(ink(image, 2 * 80, 2 * 242, 2 * 98, 2 * 292)).isZero();
    assertThat(ink(image, 2 * 203, 2 * 242, 2 * 260, 2 * 292)).isZero();
  }

  @Test
  void paintsLettersOfTheEmbeddedFont() throws Exception {
    PageImage image = PdfPages.open(SamplePdf.of(2)).render(1, 2);

    assertThat(ink(image, 2 * 70, 2 * 70, 2 * 300, 2 * 110)).isBetween(0.03, 0.4);
    assertThat(ink(image, 2 * 70, 2 * 400, 2 * 500, 2 * 800)).isZero();
  }

  @Test
  void agreesWithAnotherRenderer() throws Exception {
    byte[] pdf = SamplePdf.of(1);
    PageImage ours = PdfPages.open(pdf).render(0, 1);
    PageImage theirs = SamplePdf.paintedByPdfBox(pdf, ours.width(), ours.height());

    double difference = 0;
    for (int y = 0; y < ours.height(); y += 1) {
      for (int x = 0; x < ours.width(); x++) {
        difference += Math.abs((ours.at(x, y) & 0xff) - (theirs.at(x, y) & 0xff));
      }
    }
    assertThat(difference / ours.argb().length).isLessThan(1.0);
  }

  @Test
  void paintsPagesDifferently() throws Exception {
    PdfPages pages = PdfPages.open(SamplePdf.of(2));

    assertThat(Arrays.equals(pages.render(0, 1).argb(), pages.render(1, 1).argb())).isFalse();
  }

  @Test
  void paintsTheSameFromSeveralThreads() throws Exception {
    PdfPages pages = PdfPages.open(SamplePdf.of(4));
    int[] expected = PdfPages.open(SamplePdf.of(4)).render(3, 1).argb();
    Callable<int[]> paint = () -> pages.render(3, 1).argb();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<int[]>> painted = threads.invokeAll(List.of(paint, paint, paint, paint));
      for (Future<int[]> one : painted) {
        assertThat(Arrays.equals(one.get(), expected)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void refusesPageThatDoesNotExist(int page) throws Exception {
    PdfPages pages = PdfPages.open(SamplePdf.of(2));

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> pages.render(page, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a PDF", "%PDF-1.7\n%%EOF\n", "%PDF-1.7\nxref\n0 0\ntrailer"})
  void refusesWhatIsNoPdf(String text) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PdfPages.open(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void refusesPdfThatIsCutOff() throws Exception {
    byte[] pdf = SamplePdf.of(2);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PdfPages.open(Arrays.copyOf(pdf, pdf.length / 3)));
  }

  /** How much of a part of the picture is not white, from 0 to 1. */
  private static double ink(PageImage image, int left, int top, int right, int bottom) {
    int dark = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        dark += image.at(x, y) == WHITE ? 0 : 1;
      }
    }
    return dark / (double) ((right - left) * (bottom - top));
  }
}
