package kistartklar.ui.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.plan.PlanItem;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What the guide says about a measure: why, in which steps, and what is there afterwards. */
final class GuideDetails extends VBox {

  GuideDetails(StepContext context, PlanItem item) {
    Style.BODY.on(this);
    getChildren().add(Texts.wrapped(context.text("plan.why", item.why()), Style.SUBTITLE));
    List<String> steps = item.steps();
    for (int i = 0; i < steps.size(); i++) {
      getChildren().add(Texts.marked(i + 1 + ".", steps.get(i)));
    }
    item.variants().forEach(variant -> getChildren().add(Texts.wrapped(variant)));
    getChildren().add(Texts.wrapped(context.text("plan.outcome", item.outcome()), Style.SUBTITLE));
  }
}
