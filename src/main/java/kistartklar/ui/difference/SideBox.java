package kistartklar.ui.difference;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What one of the two states says about an item, and whether that is taken. */
final class SideBox extends VBox {

  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

  private final Label value = Texts.wrapped("");
  private final Label taken;

  /**
   * @param name of the state
   * @param takenText says that this is taken, because the colour alone does not
   */
  SideBox(String name, String takenText) {
    Style.SIDE_BOX.on(this);
    Label title = Texts.wrapped(name, Style.FINE_PRINT);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    taken = Texts.line(takenText, Style.SIDE_BOX_TAKEN);
    HBox top = Style.GAP.on(new HBox(title, taken));
    top.setAlignment(Pos.TOP_LEFT);
    value.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(top, value);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxHeight(Double.MAX_VALUE);
  }

  void show(String text) {
    value.setText(text);
  }

  void setTaken(boolean isTaken) {
    taken.setVisible(isTaken);
    pseudoClassStateChanged(TAKEN, isTaken);
  }
}
