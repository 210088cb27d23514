package kistartklar.ui.result;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.AiInUse;
import kistartklar.text.words.UrgencyWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Says what comes first whatever the score, with the ways to the questions about it. */
final class UrgentBox extends HBox {

  private UrgentBox(StepContext context, String words, Assessment assessment) {
    Style.HINT_BOX.on(this);
    Label text = Texts.wrapped(words, Style.STRONG);
    FlowPane ways = Style.PLAN_FLOW.on(new FlowPane());
    for (QuestionId question : AiInUse.unprotected(assessment)) {
      String jump = context.text("question.hint.jump", question.number());
      ways.getChildren().add(new Link(jump, jump, () -> context.navigation().goTo(question)));
    }
    VBox body = new VBox(text, ways);
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().setAll(Icons.WARNING.node(), body);
  }

  /** The box, if there is anything to say. */
  static Optional<UrgentBox> of(StepContext context, Assessment assessment) {
    return new UrgencyWords(context.messages())
        .dataProtection(assessment)
        .map(words -> new UrgentBox(context, words, assessment));
  }
}
