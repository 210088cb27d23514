package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.ScreenRoom.Size;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ScreenRoomTest {

  private static final double HUGE = 10_000;

  private final Rectangle2D screen = Fx.get(() -> Screen.getPrimary().getVisualBounds());
  private final Stage owner = Fx.get(ScreenRoomTest::owner);

  private static Stage owner() {
    Stage stage = new Stage();
    Scene scene = new Scene(new VBox(), 300, 200);
    Stylesheets.addTo(scene);
    Appearance.dress(scene.getRoot(), true, TextSize.DOUBLE);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    return stage;
  }

  private static Scene filled(Stage stage, Stage owner, Size size) {
    return Fx.get(() -> ScreenRoom.fill(stage, owner, new Pane(), size));
  }

  @Test
  void windowIsAsLargeAsItWishes() {
    Stage stage = Fx.get(() -> new Stage());
    Scene scene = filled(stage, owner, new Size(700, 500, 400, 300));
    assertThat(scene.getWidth()).isEqualTo(700);
    assertThat(scene.getHeight()).isEqualTo(500);
    assertThat(stage.getMinWidth()).isEqualTo(400);
    assertThat(stage.getMinHeight()).isEqualTo(300);
  }

  @Test
  void windowIsNoLargerThanTheScreen() {
    Stage stage = Fx.get(() -> new Stage());
    Scene scene = filled(stage, owner, new Size(HUGE, HUGE, HUGE, HUGE));
    assertThat(scene.getWidth()).isLessThan(screen.getWidth());
    assertThat(scene.getHeight()).isLessThan(screen.getHeight());
    assertThat(stage.getMinWidth()).isLessThan(screen.getWidth());
    assertThat(stage.getMinHeight()).isLessThan(screen.getHeight());
  }

  @Test
  void windowHasTheLooksOfItsNeighbour() {
    Scene scene = filled(Fx.get(() -> new Stage()), owner, new Size(700, 500, 400, 300));
    assertThat(scene.getRoot().getPseudoClassStates())
        .extracting(state -> state.getPseudoClassName())
        .contains("high-contrast", "text-200");
    Fx.run(() -> {
      Appearance.dress(owner.getScene().getRoot(), false, TextSize.NORMAL);
      Appearance.inherit(owner.getScene(), scene);
    });
    assertThat(scene.getRoot().getPseudoClassStates())
        .extracting(state -> state.getPseudoClassName())
        .doesNotContain("high-contrast", "text-200");
  }

  @Test
  void dialogIsNoLargerThanTheScreen() {
    Pane dialog = Fx.get(() -> new Pane());
    Fx.run(() -> ScreenRoom.limit(dialog, owner));
    assertThat(dialog.getMaxWidth()).isLessThan(screen.getWidth());
    assertThat(dialog.getMaxHeight()).isLessThan(screen.getHeight());
  }

  @Test
  void windowOpensInTheMiddleOfItsNeighbour() {
    Fx.run(() -> {
      owner.setX(100);
      owner.setY(80);
      owner.setWidth(600);
      owner.setHeight(500);
    });
    Stage stage = Fx.get(() -> new Stage());
    filled(stage, owner, new Size(400, 300, 100, 100));
    assertThat(stage.getX()).isEqualTo(200);
    assertThat(stage.getY()).isEqualTo(180);
  }

  @Test
  void windowOpensOnTheScreenWhereverItsNeighbourIs() {
    Fx.run(() -> {
      owner.setX(-100);
      owner.setY(screen.getMaxY() - 100);
      owner.setWidth(300);
      owner.setHeight(200);
    });
    Stage stage = Fx.get(() -> new Stage());
    filled(stage, owner, new Size(400, 300, 100, 100));
    assertThat(stage.getX()).isEqualTo(screen.getMinX());
    assertThat(stage.getY()).isLessThan(screen.getMaxY() - 300);
    filled(stage, owner, new Size(HUGE, HUGE, 100, 100));
    assertThat(stage.getX()).isEqualTo(screen.getMinX());
    assertThat(stage.getY()).isEqualTo(screen.getMinY());
  }
}
