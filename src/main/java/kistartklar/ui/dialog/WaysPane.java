package kistartklar.ui.dialog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * Ways to choose from, each with a sentence below its name; one is always chosen.
 *
 * @param <T> what a way means
 */
final class WaysPane<T> extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<Toggle, T> values = new LinkedHashMap<>();

  WaysPane(Dialogs.Selection<T> selection) {
    Style.GAP.on(this);
    for (Dialogs.Way<T> way : selection.ways()) {
      RadioButton button = Style.STRONG.on(new RadioButton(way.label()));
      button.setToggleGroup(group);
      button.setAccessibleHelp(way.sentence());
      button.setSelected(way.value().equals(selection.preset()));
      Label sentence = Texts.wrapped(way.sentence(), Style.SUBTITLE, Style.WAY_SENTENCE);
      sentence.setOnMouseClicked(event -> button.fire());
      values.put(button, way.value());
      getChildren().add(new VBox(button, sentence));
    }
    selection.note().ifPresent(note -> getChildren().add(Texts.wrapped(note)));
  }

  /** Tells of each way that is chosen from now on. */
  void onChosen(Consumer<T> listener) {
    group
        .selectedToggleProperty()
        .addListener((ignored, before, now) -> {
          T value = values.get(now);
          if (value != null) {
            listener.accept(value);
          }
        });
  }

  T chosen() {
    return Objects.requireNonNull(values.get(group.getSelectedToggle()));
  }

  /** The arrow keys begin at what is chosen. */
  void focusChosen() {
    if (group.getSelectedToggle() instanceof RadioButton button) {
      button.requestFocus();
    }
  }
}
