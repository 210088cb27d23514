package kistartklar.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.shared.WrappingCheckBox;

/**
 * What an honest Ja takes, to be ticked where it can be shown, what the worksheets say of it, and
 * what goes wrong without it. Once everything is ticked or proven and nothing answered, Ja is
 * offered; the answer is never given by itself.
 */
public final class Criteria extends VBox {

  private final StepContext context;
  private final Question question;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final Label count = Texts.wrapped("", Style.SUBTITLE);
  private final Runnable answerYes;
  private final VBox offer = new VBox();
  private final SheetEvidence evidence;

  /**
   * @param answerYes answers the question with Ja
   */
  public Criteria(StepContext context, Question question, Runnable answerYes) {
    this.context = context;
    this.question = question;
    this.answerYes = answerYes;
    Style.BODY.on(this);
    getChildren().add(Texts.wrapped(context.text("question.criteria"), Style.STRONG));
    for (String criterion : question.criteria()) {
      boxes.add(box(boxes.size() + 1, criterion));
    }
    getChildren().addAll(boxes);
    evidence = new SheetEvidence(context, question, this, boxes);
    question
        .conditions()
        .forEach(condition -> getChildren().add(Texts.wrapped(condition, Style.FINE_PRINT)));
    AiExamplesBox.at(context, question).ifPresent(getChildren()::add);
    getChildren()
        .addAll(
            count,
            offer,
            Texts.wrapped(context.text("question.why", question.why()), Style.SUBTITLE, Style.WHY));
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    refresh(context.model().assessment());
  }

  private CheckBox box(int position, String criterion) {
    CheckBox box = Style.CRITERION.on(new WrappingCheckBox(criterion));
    box.disableProperty().bind(context.model().readOnlyProperty());
    box.setOnAction(event -> set(position, box.isSelected()));
    return box;
  }

  private void set(int position, boolean met) {
    Response response = context.model().assessment().response(question.id());
    CriteriaMet changed = response.criteria().with(position, met);
    if (!changed.equals(response.criteria())) {
      context
          .model()
          .edit(
              new Place.OfCriteria(question.id()),
              assessment ->
                  assessment.withResponse(
                      question.id(), assessment.response(question.id()).withCriteria(changed)));
    }
  }

  private void refresh(Assessment assessment) {
    Response response = assessment.response(question.id());
    CriteriaMet met = response.criteria();
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setSelected(met.has(i + 1));
    }
    evidence.refresh(assessment);
    int all = boxes.size();
    Texts.fill(
        count, met.count() == 0 ? "" : context.text("question.criteria.count", met.count(), all));
    showOffer(
        (met.count() == all || evidence.completes(met))
            && response.answer().isEmpty()
            && !context.model().readOnlyProperty().get());
  }

  /** Makes the offer only when it is needed: most questions are answered without it. */
  private void showOffer(boolean shown) {
    if (shown && offer.getChildren().isEmpty()) {
      String yes = context.text("question.criteria.answer");
      String spoken = context.text("question.control", yes, question.number());
      offer
          .getChildren()
          .add(
              Style.PLAN_FLOW.on(
                  new FlowPane(
                      Texts.wrapped(context.text("question.criteria.ask")),
                      new Link(yes, spoken, answerYes))));
    }
    Texts.show(offer, shown);
  }
}
