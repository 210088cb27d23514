package kistartklar.ui.result;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The way to the next assessment and to the comparison with others. */
public final class SecondTimeCard extends VBox {

  public SecondTimeCard(StepContext context, SecondTime actions) {
    Style.CARD.on(this);
    getChildren()
        .setAll(
            Texts.wrapped(context.text("comparison.second"), Style.CARD_TITLE),
            Texts.wrapped(context.text("comparison.second.text"), Style.SUBTITLE),
            Style.SPAN_PICKER.on(
                new FlowPane(
                    Buttons.of(context.text("comparison.second.start"), actions::startFollowUp),
                    Buttons.of(context.text("comparison.second.compare"), actions::compare))));
  }
}
