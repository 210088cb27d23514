package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import kistartklar.report.preview.PageSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class PlacementTest {

  private static final PageSize A4 = new PageSize(595, 842);

  @Test
  void printsInTrueSizeOnItsOwnPaper() {
    PageSize reach = new PageSize(595 - 36, 842 - 40);

    assertThat(Placement.on(A4, 18, 20, reach, A4)).isEqualTo(new Placement(-18, -20, 595, 842));
  }

  @Test
  void allowsForRoundedPaperSizes() {
    Placement place = Placement.on(A4, 0, 0, A4, PageSize.A4);

    assertThat(place.width()).isEqualTo(PageSize.A4.width());
    assertThat(place.height()).isEqualTo(PageSize.A4.height());
  }

  @Test
  void centresOnLargerPaper() {
    PageSize a3 = new PageSize(842, 1191);

    assertThat(Placement.on(a3, 10, 10, new PageSize(822, 1171), A4))
        .isEqualTo(new Placement(113.5, 164.5, 595, 842));
  }

  @Test
  void shrinksToWhatThePrinterReachesOnSmallerPaper() {
    PageSize a5 = new PageSize(420, 595);

    Placement place = Placement.on(a5, 10, 10, new PageSize(400, 421), A4);

    assertThat(place.height()).isEqualTo(421);
    assertThat(place.width()).isEqualTo(297.5);
    assertThat(place.x()).isEqualTo(51.25);
    assertThat(place.y()).isZero();
  }
}
