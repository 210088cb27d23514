package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import kistartklar.report.preview.PageSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class PageStackTest {

  private static final List<PageSize> THREE =
      List.of(new PageSize(100, 200), new PageSize(120, 100), new PageSize(100, 200));

  @Test
  void setsPagesBelowEachOther() {
    PageStack stack = PageStack.of(THREE, 2);

    assertThat(stack.tops()).containsExactly(20.0, 436.0, 652.0);
    assertThat(stack.totalHeight()).isEqualTo(652 + 400 + 20);
    assertThat(stack.totalWidth()).isEqualTo(240 + 40);
  }

  @Test
  void fitsWidestPageIntoWidth() {
    PageStack stack = PageStack.of(THREE, new Zoom.PageWidth(), 640, 100);

    assertThat(stack.totalWidth()).isCloseTo(640, within(1e-9));
  }

  @Test
  void fitsHighestPageIntoHeight() {
    PageStack stack = PageStack.of(THREE, new Zoom.WholePage(), 5000, 440);

    assertThat(stack.height(0)).isCloseTo(400, within(1e-9));
  }

  @Test
  void fitsWholePageIntoNarrowRoomByWidth() {
    PageStack stack = PageStack.of(THREE, new Zoom.WholePage(), 160, 5000);

    assertThat(stack.width(1)).isCloseTo(120, within(1e-9));
  }

  @Test
  void staysVisibleWithoutRoom() {
    assertThat(PageStack.of(THREE, new Zoom.WholePage(), 0, 0).scale()).isPositive();
  }

  @Test
  void showsHundredPercentInScreenPixels() {
    assertThat(PageStack.of(THREE, new Zoom.Percent(100), 1, 1).width(0))
        .isCloseTo(100 * 96 / 72.0, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "19.9, 0", "435.9, 0", "436, 1", "651.9, 1", "652, 2", "99999, 2"})
  void findsPageAtHeight(double y, int page) {
    assertThat(PageStack.of(THREE, 2).pageAt(y)).isEqualTo(page);
  }

  @Test
  void listsPagesInViewOnly() {
    PageStack stack = PageStack.of(THREE, 2);

    assertThat(stack.between(0, 20)).isEmpty();
    assertThat(stack.between(0, 20.1)).containsExactly(0);
    assertThat(stack.between(419.9, 436)).containsExactly(0);
    assertThat(stack.between(420, 436)).isEmpty();
    assertThat(stack.between(419, 653)).containsExactly(0, 1, 2);
  }

  @Test
  void keepsPlaceWhenScaleChanges() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      PageStack before = PageStack.of(THREE, 0.2 + 4 * random.nextDouble());
      PageStack after = PageStack.of(THREE, 0.2 + 4 * random.nextDouble());
      int page = random.nextInt(3);
      double part = random.nextDouble();
      double y = before.top(page) + part * before.height(page);

      assertThat(after.sameAs(before, y))
          .isCloseTo(after.top(page) + part * after.height(page), within(1e-6));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 110, 90",
    "107, 110, 100",
    "25, 33, 25",
    "10, 25, 25",
    "400, 400, 300",
    "999, 400, 400"
  })
  void zoomsInSteps(int percent, int larger, int smaller) {
    double scale = percent / 100.0 * Zoom.ACTUAL_SIZE;

    assertThat(Zoom.larger(scale).value()).isEqualTo(larger);
    assertThat(Zoom.smaller(scale).value()).isEqualTo(smaller);
  }

  @Test
  void refusesZoomOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Zoom.Percent(0));
  }
}
