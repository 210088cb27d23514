package kistartklar.ui.shell;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What lies ahead, for who begins: three stretches of the way, beside each other if they fit. */
final class StartWay extends VBox {

  private final Messages messages;

  StartWay(Messages messages) {
    this.messages = messages;
    Style.START_CARD.on(this);
    VBox title = new VBox(Texts.wrapped(messages.get("start.way"), Style.SECTION_TITLE));
    Style.START_CARD_HEAD.on(title);
    getChildren()
        .setAll(
            title,
            Style.START_WAY.on(
                new FlowPane(
                    stretch("1", "start.way.company", "start.way.company.text"),
                    stretch("2", "start.way.questions", "start.way.questions.text"),
                    stretch("3", "start.way.result", "start.way.result.text"))));
  }

  private VBox stretch(String number, String title, String text) {
    return Style.START_STRETCH.on(
        new VBox(
            Texts.line(number, Style.START_NUMBER),
            Texts.wrapped(messages.get(title), Style.STRONG),
            Texts.wrapped(messages.get(text), Style.SUBTITLE)));
  }
}
