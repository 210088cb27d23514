package kistartklar.ui.question;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.people.People;
import kistartklar.text.DayReader.Yearless;
import kistartklar.ui.day.DayInput;
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
    TextField name = new TextField();
    name.setPrefColumnCount(16);
    by =
        new ResponseField(
                context,
                question,
                "question.clarify.who",
                name,
                new ResponseField.Value<>(
                    new Place.OfClarification(question, Field.BY),
                    Form.text(),
                    response -> response.clarification().map(Clarification::by).orElse(""),
                    (response, who) ->
                        response.withClarification(
                            response.clarification().map(known -> known.withBy(who)))),
                "")
            .suggesting(
                context.messages(),
                () -> People.in(context.model().assessment(), context.worksheets().get()));
    DayInput day = new DayInput(context, Yearless.NEXT);
    until =
        new ResponseField(
            context,
            question,
            "question.clarify.when",
            day,
            new ResponseField.Value<Optional<LocalDate>>(
                new Place.OfClarification(question, Field.UNTIL),
                day.form(),
                response -> response.clarification().flatMap(Clarification::until),
                (response, until) ->
                    response.withClarification(
                        response.clarification().map(known -> known.withUntil(until)))),
            context.text("plan.field.due.error"));
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
