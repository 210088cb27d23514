package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class EmSizeTest {

  /**
   * The toolkit counts the children of a pane, then goes through them to give each its font. Here
   * the first one is told that its font is larger than it had assumed.
   */
  @Test
  void childrenCanBeTakenOutWhileTheToolkitGoesThroughThem() {
    // The first control of a program has everything styled anew, which goes another way.
    VBox pane = Fx.get(() -> new VBox(new Label("Zeile")));
    show(pane);
    Fx.setTextSize(pane, TextSize.DOUBLE);
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    Fx.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
      EmSize.in(pane).fits(pane, 40).subscribe(wide -> fill(pane, wide ? 5 : 1));
      assertThat(lines(pane)).as("as long as the size is not known").isEqualTo(5);
    });
    Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    assertThat(Fx.get(() -> lines(pane))).isEqualTo(1);
    assertThat(faults).isEmpty();
  }

  @Test
  void followsTheSizeThatTheUserChooses() {
    VBox pane = Fx.get(() -> new VBox());
    Fx.run(() -> EmSize.in(pane).fits(pane, 40).subscribe(wide -> fill(pane, wide ? 1 : 5)));
    show(pane);
    assertThat(Fx.get(() -> lines(pane))).isEqualTo(1);
    Fx.setTextSize(pane, TextSize.DOUBLE);
    assertThat(Fx.get(() -> lines(pane))).isEqualTo(5);
    Fx.setTextSize(pane, TextSize.NORMAL);
    assertThat(Fx.get(() -> lines(pane))).isEqualTo(1);
  }

  /** Else what is for narrow windows would be made in every window. */
  @Test
  void paneWithoutAPlaceIsThoughtToHaveRoom() {
    VBox pane = Fx.get(() -> new VBox());
    ObservableValue<Boolean> wide = Fx.get(() -> EmSize.in(pane).fits(pane, 40));
    assertThat(Fx.get(wide::getValue)).isTrue();
    Fx.run(() -> pane.resize(100, 100));
    assertThat(Fx.get(wide::getValue)).isFalse();
  }

  private static void show(VBox pane) {
    Fx.show(pane, 700, 400, ColorScheme.LIGHT);
  }

  private static void fill(VBox pane, int lines) {
    pane.getChildren().removeIf(Node::isManaged);
    for (int i = 0; i < lines; i++) {
      pane.getChildren().add(new Label("Zeile"));
    }
  }

  private static long lines(VBox pane) {
    return pane.getChildren().stream().filter(Node::isManaged).count();
  }
}
