package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LeanScrollSkinTest {

  private static List<ScrollBar> bars(Region shown) {
    Fx.run(() -> {});
    return Fx.get(() ->
        shown.lookupAll(".scroll-bar").stream()
            .filter(ScrollBar.class::isInstance)
            .map(ScrollBar.class::cast)
            .toList());
  }

  private static GrowingTextArea note(String text) {
    GrowingTextArea note = Fx.get(() -> new GrowingTextArea(2, 5));
    Fx.run(() -> note.setText(text));
    Fx.run(() -> note.setPrefWidth(300));
    Fx.show(new Pane(note), 400, 400, ColorScheme.LIGHT);
    return note;
  }

  @Test
  void shortTextHasNoBars() {
    assertThat(bars(note("Ein Satz."))).isEmpty();
  }

  @Test
  void longTextHasABarThatShowsWhereOneIs() {
    GrowingTextArea note = note("Eine Zeile.\n".repeat(40));
    List<ScrollBar> bars = bars(note);
    assertThat(bars).hasSize(1);
    ScrollBar bar = bars.getFirst();
    assertThat(bar.getOrientation()).isEqualTo(Orientation.VERTICAL);
    assertThat(bar.getWidth()).isPositive();
    assertThat(bar.getHeight()).isGreaterThan(note.getHeight() - 10);
    Fx.run(note::end);
    assertThat(bar.getValue()).isEqualTo(bar.getMax());
  }

  @Test
  void barComesAndGoesWithTheText() {
    GrowingTextArea note = note("Ein Satz.");
    Fx.run(() -> note.setText("Eine Zeile.\n".repeat(40)));
    assertThat(bars(note)).hasSize(1);
    Fx.run(() -> note.setText("Ein Satz."));
    assertThat(bars(note)).isEmpty();
  }

  @Test
  void pageNeverHasABarForSideways() {
    Region wide = new Region();
    wide.setMinSize(900, 900);
    SteadyScroll page = Fx.get(() -> new SteadyScroll(new Pane(wide)));
    Fx.run(() -> page.setPrefSize(300, 300));
    Fx.show(new Pane(page), 300, 300, ColorScheme.LIGHT);
    assertThat(bars(page))
        .singleElement()
        .extracting(ScrollBar::getOrientation)
        .isEqualTo(Orientation.VERTICAL);
  }

  @Test
  void keepsNoPictureOfWhatIsNotScrolled() {
    GrowingTextArea note = note("Ein Satz.");
    Node viewport = Fx.get(() -> note.lookup(".viewport"));
    assertThat(viewport.isCache()).isFalse();
  }
}
