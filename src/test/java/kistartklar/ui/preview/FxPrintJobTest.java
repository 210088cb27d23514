package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.print.PageRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class FxPrintJobTest {

  @Test
  void takesAllPagesWithoutChoice() {
    assertThat(FxPrintJob.pages(null, 3)).containsExactly(0, 1, 2);
    assertThat(FxPrintJob.pages(new PageRange[0], 1)).containsExactly(0);
  }

  @Test
  void takesEachChosenPageOnceInOrder() {
    PageRange[] ranges = {new PageRange(4, 5), new PageRange(1, 1), new PageRange(3, 4)};

    assertThat(FxPrintJob.pages(ranges, 9)).containsExactly(0, 2, 3, 4);
  }

  @Test
  void leavesOutPagesThatDoNotExist() {
    assertThat(FxPrintJob.pages(new PageRange[] {new PageRange(3, 9999)}, 3)).containsExactly(2);
    assertThat(FxPrintJob.pages(new PageRange[] {new PageRange(4, 9)}, 3)).isEmpty();
  }
}
