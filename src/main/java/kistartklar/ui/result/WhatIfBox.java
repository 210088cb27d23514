package kistartklar.ui.result;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.plan.Schedule;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * Says that what is shown is supposed, and what can be made of it; afterwards what was made of it.
 * It is as high before something is supposed as after: the measures to tick below it stay under the
 * mouse.
 */
final class WhatIfBox extends VBox {

  private final StepContext context;
  private final Assumptions assumptions;
  private final Label invitation;
  private final Label words = Texts.wrapped("");
  private final FlowPane ways;
  private final VBox supposing;
  private final VBox taken = new VBox();
  private final Link toPlan;

  WhatIfBox(StepContext context, Assumptions assumptions) {
    this.context = context;
    this.assumptions = assumptions;
    Button take = new Button(context.text("plan.whatif.take"));
    take.setAccessibleText(take.getText());
    take.setAccessibleHelp(context.text("plan.whatif.pace", Schedule.DAYS_PER_WEEK));
    take.setOnAction(event -> take());
    take.disableProperty().bind(context.model().readOnlyProperty());
    String clear = context.text("plan.whatif.clear");
    Link drop = new Link(clear, clear, () -> assumptions.suppose(true));
    ways = Style.PLAN_FLOW.on(new FlowPane(take, drop));
    invitation = Texts.wrapped(context.text("plan.whatif.invite"));
    supposing = Style.SUPPOSED_BOX.on(new VBox(new StackPane(invitation, words), ways));
    Style.PLAN_NOTICE.on(taken);
    String plan = context.text("plan.whatif.look");
    toPlan = new Link(plan, plan, () -> context.navigation().goTo(new StepId.Plan()));
    getChildren().setAll(supposing, taken);
    StackPane.setAlignment(invitation, Pos.TOP_LEFT);
    StackPane.setAlignment(words, Pos.TOP_LEFT);
    refresh();
  }

  private void take() {
    assumptions.take();
    toPlan.requestFocus();
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
    Texts.show(supposing, assumptions.isSupposing());
    showTaken();
    Texts.show(this, supposing.isVisible() || taken.isVisible());
  }

  private void showTaken() {
    taken.getChildren().clear();
    if (!assumptions.taken().isEmpty()) {
      taken.getChildren().add(Texts.wrapped(context.text("plan.whatif.taken"), Style.STRONG));
      assumptions.taken().forEach(one -> taken.getChildren().add(Texts.wrapped(words(one))));
      taken.getChildren().add(toPlan);
    }
    Texts.show(taken, !assumptions.taken().isEmpty());
  }

  private String words(Assumptions.Taken one) {
    return context.text(
        one.agreedBefore() ? "plan.whatif.taken.before" : "plan.whatif.taken.day",
        one.title(),
        GermanFormat.date(one.day()));
  }
}
