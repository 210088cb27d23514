package kistartklar.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.Question;
import kistartklar.domain.plan.PlanKey;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The way to a measure in the plan, with its owner and its day as far as they are set. */
final class PlanLine extends FlowPane {

  private final StepContext context;
  private final PlanKey key;
  private final Label facts = Texts.wrapped("", Style.SUBTITLE);

  PlanLine(StepContext context, Question question) {
    this.context = context;
    key = new PlanKey.OfQuestion(question.id());
    Style.PLAN_FLOW.on(this);
    String text = context.text("question.measure.plan");
    Link link =
        new Link(
            text,
            context.text("question.control", text, question.number()),
            () -> context.navigation().goTo(new Place.OfMeasure(key, Place.OfMeasure.Field.OWNER)));
    getChildren().setAll(link, facts);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    refresh(context.model().assessment());
  }

  private void refresh(Assessment assessment) {
    MeasureState state = key.state(assessment);
    List<String> words = new ArrayList<>();
    if (!state.owner().isBlank()) {
      words.add(state.owner().strip());
    }
    state
        .due()
        .map(day -> context.text("question.measure.due", GermanFormat.date(day)))
        .ifPresent(words::add);
    Texts.fill(facts, String.join(context.text("question.row.joined"), words));
  }
}
