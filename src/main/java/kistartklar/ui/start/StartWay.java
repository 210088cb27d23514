package kistartklar.ui.start;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What lies ahead, for who begins: three stretches of the way, beside each other if they fit. */
final class StartWay extends VBox {

  /** From this width on, in em, they have room beside each other. */
  private static final double WIDE = 38;

  private final Messages messages;
  private final StackPane way = new StackPane();
  private final List<VBox> stretches;

  StartWay(Messages messages) {
    this.messages = messages;
    Style.START_CARD.on(this);
    VBox title = new VBox(Texts.wrapped(messages.get("start.way"), Style.SECTION_TITLE));
    Style.START_CARD_HEAD.on(title);
    getChildren().setAll(title, way);
    stretches =
        List.of(
            stretch("1", "start.way.company", "start.way.company.text"),
            stretch("2", "start.way.questions", "start.way.questions.text"),
            stretch("3", "start.way.result", "start.way.result.text"));
    EmSize.in(this).fits(this, WIDE).subscribe(this::arrange);
  }

  private void arrange(boolean wide) {
    Pane pane = Style.START_WAY.on(wide ? new HBox() : new VBox());
    stretches.forEach(stretch -> HBox.setHgrow(stretch, Priority.ALWAYS));
    pane.getChildren().setAll(stretches);
    way.getChildren().setAll(pane);
  }

  private VBox stretch(String number, String title, String text) {
    return Style.START_STRETCH.on(
        new VBox(
            Texts.line(number, Style.START_NUMBER),
            Texts.wrapped(messages.get(title), Style.STRONG),
            Texts.wrapped(messages.get(text), Style.SUBTITLE)));
  }
}
