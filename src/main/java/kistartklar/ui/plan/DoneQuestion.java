package kistartklar.ui.plan;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.plan.PlanReason;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * Asks, in the row of a measure that is done, whether its question is a Ja now. Nothing changes
 * until somebody says so, and that can be undone like any answer.
 */
final class DoneQuestion extends VBox {

  private final StepContext context;
  private final QuestionId question;
  private final Label words = Texts.wrapped("");
  private final FlowPane ways;
  private boolean declined;

  /**
   * @param declined whether it was declined when it was asked before
   */
  DoneQuestion(StepContext context, QuestionId question, boolean declined) {
    this.context = context;
    this.question = question;
    this.declined = declined;
    String yes = context.text("plan.done.yes", question.number());
    Button toYes = new Button(yes);
    toYes.setAccessibleText(yes);
    toYes.setOnAction(event -> answerYes());
    String not = context.text("plan.done.not");
    Link decline =
        new Link(
            not,
            context.text(
                "plan.field.spoken", not, context.text("plan.question", question.number())),
            this::decline);
    String jump = context.text("plan.done.look", question.number());
    Link look = new Link(jump, jump, () -> context.navigation().goTo(question));
    ways = Style.PLAN_FLOW.on(new FlowPane(toYes, decline, look));
    toYes.disableProperty().bind(context.model().readOnlyProperty());
    Style.PLAN_NOTICE.on(this);
    getChildren().setAll(words, ways);
    Texts.show(this, false);
  }

  private void answerYes() {
    context
        .model()
        .edit(
            new Place.OfMeasure(new PlanKey.OfQuestion(question), Place.OfMeasure.Field.STATUS),
            assessment -> assessment.withAnswer(question, Optional.of(Answer.YES)));
  }

  private void decline() {
    declined = true;
    Texts.show(this, false);
  }

  boolean isDeclined() {
    return declined;
  }

  void show(PlanItem item) {
    boolean no = item.reason() == PlanReason.NOW || item.reason() == PlanReason.AFTER_PILOT;
    if (!item.isDone()) {
      declined = false;
    }
    String text =
        switch (item.reason()) {
          case ANSWERED_YES -> context.text("plan.note.answered-yes", question.number());
          case NOT_APPLICABLE -> context.text("plan.note.not-applicable", question.number());
          case REOPENED -> context.text("plan.note.reopened", question.number());
          default -> context.text("plan.done.ask", question.number());
        };
    words.setText(text);
    Texts.show(ways, no);
    Texts.show(this, no ? item.isDone() && !declined : item.reason() != PlanReason.OWN);
  }
}
