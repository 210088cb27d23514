package kistartklar.ui.result;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.plan.Schedule;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * Says that what is shown is supposed, and what can be made of it. It is as high before something
 * is supposed as after: the measures to tick below it stay under the mouse.
 */
final class WhatIfBox extends VBox {

  private final StepContext context;
  private final Assumptions assumptions;
  private final Label invitation;
  private final Label words = Texts.wrapped("");
  private final FlowPane ways;

  WhatIfBox(StepContext context, Assumptions assumptions) {
    this.context = context;
    this.assumptions = assumptions;
    Button take = new Button(context.text("plan.whatif.take"));
    take.setAccessibleText(take.getText());
    take.setAccessibleHelp(context.text("plan.whatif.pace", Schedule.DAYS_PER_WEEK));
    take.setOnAction(event -> assumptions.take());
    take.disableProperty().bind(context.model().readOnlyProperty());
    String clear = context.text("plan.whatif.clear");
    ways = Style.PLAN_FLOW.on(new FlowPane(take, new Link(clear, clear, assumptions::clear)));
    invitation = Texts.wrapped(context.text("plan.whatif.invite"));
    Style.PLAN_NOTICE.on(this);
    getChildren().setAll(new StackPane(invitation, words), ways);
    StackPane.setAlignment(invitation, Pos.TOP_LEFT);
    StackPane.setAlignment(words, Pos.TOP_LEFT);
    refresh();
  }

  void refresh() {
    int count = assumptions.count();
    words.setText(
        context.text("plan.whatif.count", Math.max(1, count))
            + " "
            + context.text("plan.whatif.pace", Schedule.DAYS_PER_WEEK));
    words.setVisible(count > 0);
    invitation.setVisible(count == 0);
    ways.setDisable(count == 0);
  }
}
