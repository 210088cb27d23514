package kistartklar.ui.result;

import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.words.EffortWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A measure with its place in the order, its effort and the way to its question. */
final class MeasureRow extends HBox {

  private final CheckBox supposed = new CheckBox();
  private final Assumptions assumptions;
  private final QuestionId question;

  MeasureRow(StepContext context, Assumptions assumptions, QuestionId question, int number) {
    OptionalInt employees = context.model().assessment().company().employees();
    Style.MEASURE_ROW.on(this);
    MeasureTemplate measure = context.guide().question(question).measure();
    String jump = context.text("result.question", question.number());
    HBox facts =
        Style.ACTIONS.on(
            new HBox(
                new Link(
                    jump,
                    context.text("result.question.spoken", jump, measure.title()),
                    () -> context.navigation().goTo(question)),
                Texts.line(
                    context.text(
                        "result.effort",
                        new EffortWords(context.messages())
                            .of(measure.effortFor(employees), measure.period())),
                    Style.SUBTITLE)));
    VBox body = new VBox(Texts.wrapped(measure.title()), facts);
    HBox.setHgrow(body, Priority.ALWAYS);
    supposed.setSelected(assumptions.has(question));
    supposed.setAccessibleText(context.text("plan.whatif.suppose", measure.title()));
    supposed.selectedProperty().subscribe(done -> assumptions.set(question, done));
    this.assumptions = assumptions;
    this.question = question;
    getChildren().setAll(supposed, Texts.line(Integer.toString(number), Style.NUMBER), body);
  }

  /** Shows whether the measure is supposed to be done. */
  void refresh() {
    supposed.setSelected(assumptions.has(question));
  }
}
