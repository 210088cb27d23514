package kistartklar.ui.result;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.plan.Schedule;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Says that what is shown is supposed, and what can be made of it. */
final class WhatIfBox extends VBox {

  private final StepContext context;
  private final Assumptions assumptions;
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
    Style.PLAN_NOTICE.on(this);
    getChildren().setAll(words, ways);
    refresh();
  }

  void refresh() {
    int count = assumptions.count();
    words.setText(
        count == 0
            ? context.text("plan.whatif.invite")
            : context.text("plan.whatif.count", count)
                + " "
                + context.text("plan.whatif.pace", Schedule.DAYS_PER_WEEK));
    Texts.show(ways, count > 0);
  }
}
