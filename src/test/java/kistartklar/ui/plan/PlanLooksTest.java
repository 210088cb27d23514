package kistartklar.ui.plan;

import javafx.scene.control.CheckBox;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Test;

/** The plan with all that can be in it, and what-if, in every look: nothing is cut. */
class PlanLooksTest {

  @Test
  void nothingIsCut() {
    Window plan = new Window(PlanDocuments.planned(), new StepId.Plan(), 960, 640);
    Window own = new Window(PlanDocuments.planned(), new StepId.Plan(), 960, 640);
    Place steps = new Place.OfMeasure(new PlanKey.OfOwn(PlanDocuments.OWN), Field.STEPS);
    Window whatIf = new Window(Documents.mixed(), new StepId.Result(), 960, 640);
    Fx.run(() ->
        Find.visible(whatIf.frame())
            .filter(CheckBox.class::isInstance)
            .limit(3)
            .toList()
            .forEach(box -> ((CheckBox) box).fire()));
    Gallery.usual()
        .paint("plan-overdue", plan.frame())
        .paint("plan-own", own.frame(), () -> Fx.run(() -> own.view().reveal(steps)))
        .paint("result-what-if", whatIf.frame())
        .assertWhole();
  }
}
