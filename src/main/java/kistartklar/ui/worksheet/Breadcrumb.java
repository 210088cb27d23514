package kistartklar.ui.worksheet;

import javafx.scene.layout.FlowPane;
import kistartklar.domain.guide.Section;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Where a worksheet stands in the guide, and the way back there. */
final class Breadcrumb extends FlowPane {

  private static final String AFTER = "›";

  Breadcrumb(StepContext context, StepId.OfSheet step, Section section, String title) {
    Style.BREADCRUMB.on(this);
    String phase = context.guide().phases().get(step.phase() - 1).shortTitle();
    getChildren()
        .setAll(
            link(context, phase, () -> context.navigation().goTo(new StepId.OfPhase(step.phase()))),
            Texts.line(AFTER, Style.OVERLINE),
            link(
                context,
                section.title(),
                () -> context.navigation().goTo(new Place.OfSection(section.id()))),
            Texts.line(AFTER, Style.OVERLINE),
            Texts.line(title, Style.OVERLINE));
  }

  private static Link link(StepContext context, String name, Runnable go) {
    Link link = new Link(name, context.text("sheet.back.spoken", name), go);
    Style.OVERLINE_LINK.on(link);
    return link;
  }
}
