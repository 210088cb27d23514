package kistartklar.ui.question;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.people.People;
import kistartklar.ui.shared.DateForm;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfClarification.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Who clarifies a question that nobody could answer, and by when. */
final class ClarifyBox extends VBox {

  private final ResponseField by;
  private final ResponseField until;

  /**
   * @param takeBack says that there is nothing to clarify any more
   */
  ClarifyBox(StepContext context, QuestionId question, Runnable takeBack) {
    by =
        new ResponseField(
                context,
                question,
                "question.clarify.who",
                16,
                new ResponseField.Value<>(
                    new Place.OfClarification(question, Field.BY),
                    Form.text(),
                    response -> response.clarification().map(Clarification::by).orElse(""),
                    (response, name) ->
                        response.withClarification(
                            response.clarification().map(known -> known.withBy(name)))),
                "")
            .suggesting(
                context.messages(),
                () -> People.in(context.model().assessment(), context.worksheets().get()));
    until =
        new ResponseField(
                context,
                question,
                "question.clarify.when",
                8,
                new ResponseField.Value<Optional<LocalDate>>(
                    new Place.OfClarification(question, Field.UNTIL),
                    DateForm.DATE,
                    response -> response.clarification().flatMap(Clarification::until),
                    (response, day) ->
                        response.withClarification(
                            response.clarification().map(known -> known.withUntil(day)))),
                context.text("plan.field.due.error"))
            .prompting(context.text("plan.field.due.prompt"));
    String undo = context.text("question.clarify.undo");
    Link back = new Link(undo, context.text("question.control", undo, question.number()), takeBack);
    back.disableProperty().bind(context.model().readOnlyProperty());
    Style.MEASURE_BOX.on(this);
    getChildren()
        .setAll(
            Texts.wrapped(context.text("question.clarify.title"), Style.OVERLINE),
            Style.PLAN_FLOW.on(new FlowPane(by, until)),
            back);
  }

  void focus(Field field) {
    switch (field) {
      case BY -> by.focusControl();
      case UNTIL -> until.focusControl();
    }
  }
}
