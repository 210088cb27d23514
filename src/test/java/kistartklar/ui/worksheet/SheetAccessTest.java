package kistartklar.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.FocusWalk;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worksheets can be used by keyboard and by ear, in a wide window and in a narrow one. */
@Tag("window")
class SheetAccessTest {

  @ParameterizedTest
  @CsvSource({
    "useCases, 2, 1240, 800",
    "vendors, 3, 1240, 800",
    "costsAndBenefits, 2, 900, 520",
    "indicators, 6, 900, 520"
  })
  void everyControlHasANameAndItsPlaceInTheOrder(String sheet, int phase, int width, int height) {
    Window window =
        new Window(SheetDocuments.example(), new StepId.OfSheet(phase, sheet), width, height);
    Parent root = Fx.get(() -> window.scene().getRoot());
    assertThat(AccessFaults.of(root)).isEmpty();
    FocusWalk walk = FocusWalk.around(root);
    assertThat(walk.faults()).isEmpty();
    assertThat(walk.order()).hasSizeGreaterThan(15);
    assertThat(List.copyOf(walk.order())).doesNotHaveDuplicates();
  }
}
