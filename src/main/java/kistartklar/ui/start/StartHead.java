package kistartklar.ui.start;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The program's sign and name, and in three sentences what it is good for. */
final class StartHead extends VBox {

  private final HBox brand;

  StartHead(Messages messages) {
    StackPane sign = Style.LOGO.on(new StackPane(Icons.BRAND.node()));
    brand =
        Style.START_BRAND.on(new HBox(sign, Texts.line(messages.get("shell.brand"), Style.BRAND)));
    brand.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            brand,
            Texts.wrapped(messages.get("start.title"), Style.START_TITLE),
            Texts.wrapped(messages.get("start.lead"), Style.LEAD));
  }

  /** Leaves the sign out where the window is too low for more than the way to begin. */
  void showBrand(boolean shown) {
    Texts.show(brand, shown);
  }
}
