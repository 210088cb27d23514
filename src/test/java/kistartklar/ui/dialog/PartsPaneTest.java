package kistartklar.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts to tick beside the ways of a choice. */
@Tag("window")
class PartsPaneTest {

  private static PartsPane<String> pane() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("a", "Kennzahlen");
    labels.put("b", "Anbieter");
    return Fx.get(() ->
        new PartsPane<>(
            Messages.german(),
            new Dialogs.Parts<>(
                "Arbeitsblätter im Bericht",
                labels,
                way -> way.equals("full") ? Set.of("a", "b", "gone") : Set.of()),
            "full"));
  }

  private static String title(PartsPane<String> pane) {
    return Fx.get(() -> Find.texts(pane).getFirst());
  }

  private static List<CheckBox> boxes(PartsPane<String> pane) {
    return Fx.get(() -> {
      ((Disclosure) pane.getChildren().getFirst()).setExpanded(true);
      return Find.visible(pane)
          .filter(CheckBox.class::isInstance)
          .map(CheckBox.class::cast)
          .toList();
    });
  }

  @Test
  void eachWayHasTicksOfItsOwnAndTheLineSaysHowMany() {
    PartsPane<String> pane = pane();
    assertThat(title(pane)).isEqualTo("Arbeitsblätter im Bericht: 2 von 2");
    List<CheckBox> boxes = boxes(pane);
    Fx.run(boxes.getFirst()::fire);
    assertThat(title(pane)).isEqualTo("Arbeitsblätter im Bericht: 1 von 2");
    Fx.run(() -> pane.show("share"));
    assertThat(title(pane)).isEqualTo("Arbeitsblätter im Bericht: keine");
    assertThat(boxes).noneMatch(CheckBox::isSelected);
    Fx.run(boxes.getFirst()::fire);
    assertThat(pane.ticked("share")).containsExactly("a");
    assertThat(pane.ticked("full")).containsExactly("b");
    Fx.run(() -> pane.show("full"));
    assertThat(boxes).extracting(CheckBox::isSelected).containsExactly(false, true);
  }
}
