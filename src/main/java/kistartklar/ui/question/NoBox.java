package kistartklar.ui.question;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.WhileShown;

/** What follows a Nein: its measure, or the reason why it does not concern the firm. */
final class NoBox extends VBox {

  private final StepContext context;
  private final Question question;
  private final Link decline;
  private Optional<ResponseField> reason = Optional.empty();

  NoBox(StepContext context, Question question) {
    this.context = context;
    this.question = question;
    decline = link("question.not-applicable", this::decline);
    Style.BODY.on(this);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    show(isDeclined());
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    Link link = new Link(text, context.text("question.control", text, question.number()), action);
    link.disableProperty().bind(context.model().readOnlyProperty());
    return link;
  }

  private boolean isDeclined() {
    return context.model().assessment().response(question.id()).notApplicable().isPresent();
  }

  private void refresh(Assessment assessment) {
    boolean declined = assessment.response(question.id()).notApplicable().isPresent();
    if (declined != reason.isPresent()) {
      show(declined);
    }
  }

  private void show(boolean declined) {
    if (!declined) {
      reason = Optional.empty();
      getChildren().setAll(new MeasureBox(context, question), decline);
      return;
    }
    TextField text = new TextField();
    text.setPrefColumnCount(30);
    text.setPromptText(context.text("question.not-applicable.prompt"));
    ResponseField field =
        new ResponseField(
            context,
            question.id(),
            "question.not-applicable.reason",
            text,
            new ResponseField.Value<>(
                new Place.OfReason(question.id()),
                Form.text(),
                response -> response.notApplicable().orElse(""),
                (response, why) ->
                    response.notApplicable().isPresent()
                        ? response.withNotApplicable(Optional.of(why))
                        : response),
            "");
    reason = Optional.of(field);
    VBox box = Style.MEASURE_BOX.on(new VBox(field));
    box.getChildren().add(link("question.not-applicable.undo", this::takeBack));
    getChildren().setAll(box);
  }

  private void decline() {
    set(Optional.of(""));
    focusReason();
  }

  private void takeBack() {
    set(Optional.empty());
    decline.requestFocus();
  }

  private void set(Optional<String> newReason) {
    context
        .model()
        .edit(
            new Place.OfReason(question.id()),
            assessment -> {
              Response response = assessment.response(question.id());
              return assessment.withResponse(question.id(), response.withNotApplicable(newReason));
            });
  }

  /** Puts the caret into the reason, if there is one. */
  void focusReason() {
    reason.ifPresent(ResponseField::focusControl);
  }
}
