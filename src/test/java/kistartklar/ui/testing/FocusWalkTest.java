package kistartklar.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wrong orders are found, and a focus that is not seen. */
@Tag("window")
class FocusWalkTest {

  private static List<String> faults(Region root) {
    Fx.show(root, 400, 300, ColorScheme.LIGHT);
    return FocusWalk.around(root).faults();
  }

  @Test
  void acceptsTheOrderOfReading() {
    VBox root =
        Fx.get(
            () -> new VBox(new HBox(new Button("Eins"), new Button("Zwei")), new Button("Drei")));
    assertThat(faults(root)).isEmpty();
  }

  @Test
  void findsAStepUpwards() {
    Pane root =
        Fx.get(() -> {
          Button one = new Button("Eins");
          Button three = new Button("Drei");
          Button two = new Button("Zwei");
          three.setLayoutY(200);
          two.setLayoutY(100);
          return new Pane(one, three, two);
        });
    assertThat(faults(root)).anyMatch(fault -> fault.matches(".*„Drei“.* back to .*„Zwei“.*"));
  }

  @Test
  void findsAStepBackInTheLine() {
    Pane root =
        Fx.get(() -> {
          Button one = new Button("Eins");
          Button three = new Button("Drei");
          Button two = new Button("Zwei");
          three.setLayoutX(200);
          two.setLayoutX(100);
          return new Pane(one, three, two);
        });
    assertThat(faults(root)).anyMatch(fault -> fault.matches(".*„Drei“.* back to .*„Zwei“.*"));
  }

  @Test
  void findsAFocusThatIsNotSeen() {
    Button seen = Fx.get(() -> new Button("Eins"));
    Button unseen = Fx.get(() -> new Button("Zwei"));
    Fx.run(() -> unseen.getStyleClass().clear());
    VBox root = Fx.get(() -> new VBox(seen, unseen));
    Fx.show(root, 400, 300, ColorScheme.LIGHT);
    assertThat(FocusLook.change(unseen, seen)).isPositive();
    assertThat(FocusLook.change(seen, unseen)).isZero();
  }
}
