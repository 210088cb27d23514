package kistartklar.ui.question;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The first step after a Nein: what to do, how much work it is about, who does it. */
final class MeasureBox extends VBox {

  MeasureBox(StepContext context, Question question) {
    Style.MEASURE_BOX.on(this);
    MeasureTemplate measure = question.measure();
    getChildren()
        .setAll(
            Texts.wrapped(context.text("question.measure"), Style.OVERLINE),
            Texts.wrapped(measure.title(), Style.STRONG),
            Texts.wrapped(
                context.text(
                    "question.measure.facts",
                    GermanFormat.effort(measure.effort()),
                    measure.role()),
                Style.SUBTITLE),
            new Disclosure(context.text("question.measure.steps"), steps(context, measure), false));
  }

  private static VBox steps(StepContext context, MeasureTemplate measure) {
    VBox box = Style.BODY.on(new VBox());
    List<String> steps = measure.steps();
    for (int i = 0; i < steps.size(); i++) {
      box.getChildren().add(Texts.marked(i + 1 + ".", steps.get(i)));
    }
    box.getChildren()
        .add(
            Texts.wrapped(
                context.text("question.measure.outcome", measure.outcome()), Style.SUBTITLE));
    return box;
  }
}
