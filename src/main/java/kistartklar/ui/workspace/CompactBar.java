package kistartklar.ui.workspace;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What stands above the step where there is no room for the list beside it. */
final class CompactBar extends HBox {

  CompactBar(
      Guide guide, Messages messages, Navigator navigator, ObservableValue<String> saveState) {
    Style.COMPACT_BAR.on(this);
    setAlignment(Pos.CENTER_LEFT);
    MenuButton steps = new MenuButton(messages.get("shell.steps"));
    steps.setMinWidth(USE_PREF_SIZE);
    for (StepId step : Steps.ALL) {
      MenuItem item = new MenuItem(StepNames.inList(step, guide, messages));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> navigator.goTo(step));
      steps.getItems().add(item);
    }
    Label state = Texts.wrapped("", Style.SAVE_STATE);
    state.textProperty().bind(saveState);
    HBox.setHgrow(state, Priority.ALWAYS);
    getChildren().setAll(steps, state);
  }
}
