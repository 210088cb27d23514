package kistartklar.ui.question;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.HintRule;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A plausibility hint with the way to the other question. */
public final class HintBox extends HBox {

  public HintBox(StepContext context, HintRule rule) {
    Style.HINT_BOX.on(this);
    String text = context.text("question.hint.jump", rule.unlessYes().number());
    VBox body =
        new VBox(
            Texts.wrapped(rule.text()),
            new Link(text, text, () -> context.navigation().goTo(rule.unlessYes())));
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().setAll(Icons.WARNING.node(), body);
  }
}
