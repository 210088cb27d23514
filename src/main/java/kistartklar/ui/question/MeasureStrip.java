package kistartklar.ui.question;

import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The measure of a question just answered Nein, in short, below its row. */
final class MeasureStrip extends VBox {

  MeasureStrip(StepContext context, Question question) {
    Style.MEASURE_BOX.on(Style.MEASURE_STRIP.on(this));
    getChildren()
        .setAll(
            Texts.wrapped(question.measure().title(), Style.STRONG),
            new PlanLine(context, question));
  }
}
