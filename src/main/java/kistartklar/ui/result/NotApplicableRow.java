package kistartklar.ui.result;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A question answered Nein that does not concern the firm, with the reason and the way to it. */
final class NotApplicableRow extends HBox {

  NotApplicableRow(StepContext context, Assessment assessment, QuestionId id) {
    Question question = context.guide().question(id);
    VBox body = new VBox(Texts.wrapped(question.measure().title()));
    assessment
        .response(id)
        .notApplicable()
        .filter(reason -> !reason.isBlank())
        .map(reason -> context.text("report.notApplicable.because") + " " + reason.strip())
        .ifPresent(words -> body.getChildren().add(Texts.wrapped(words, Style.SUBTITLE)));
    String jump = context.text("result.question", id.number());
    body.getChildren()
        .add(
            new Link(
                jump,
                context.text("result.question.spoken", jump, question.text()),
                () -> context.navigation().goTo(id)));
    HBox.setHgrow(body, Priority.ALWAYS);
    Style.MEASURE_ROW.on(this);
    getChildren().setAll(body);
  }
}
