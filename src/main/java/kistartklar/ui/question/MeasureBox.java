package kistartklar.ui.question;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.text.words.EffortWords;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The measure after a Nein: what to do, how much work it is about, who does it. */
final class MeasureBox extends VBox {

  private final Label facts = Texts.wrapped("", Style.SUBTITLE);

  MeasureBox(StepContext context, Question question) {
    Style.MEASURE_BOX.on(this);
    MeasureTemplate measure = question.measure();
    getChildren()
        .setAll(
            Texts.wrapped(context.text("question.measure"), Style.OVERLINE),
            Texts.wrapped(measure.title(), Style.STRONG),
            facts,
            new PlanLine(context, question),
            new Disclosure(context.text("question.measure.steps"), steps(context, measure), false));
    WhileShown.follow(
        this,
        context.model().assessmentProperty(),
        assessment -> facts.setText(facts(context, measure)));
    facts.setText(facts(context, measure));
  }

  /** The effort goes with the firm's head count. */
  private String facts(StepContext context, MeasureTemplate measure) {
    OptionalInt employees = context.model().assessment().company().employees();
    return context.text(
        "question.measure.facts",
        new EffortWords(context.messages()).of(measure.effortFor(employees), measure.period()),
        measure.role());
  }

  private static VBox steps(StepContext context, MeasureTemplate measure) {
    VBox box = Style.BODY.on(new VBox());
    List<String> steps = measure.steps();
    for (int i = 0; i < steps.size(); i++) {
      box.getChildren().add(Texts.marked(i + 1 + ".", steps.get(i)));
    }
    measure.variants().forEach(variant -> box.getChildren().add(Texts.wrapped(variant)));
    box.getChildren()
        .add(
            Texts.wrapped(
                context.text("question.measure.outcome", measure.outcome()), Style.SUBTITLE));
    return box;
  }
}
