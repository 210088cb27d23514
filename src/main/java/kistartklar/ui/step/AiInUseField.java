package kistartklar.ui.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** Whether the firm uses AI already: Ja, Nein or still open, which it is at first. */
final class AiInUseField extends VBox {

  private static final Place PLACE = new Place.OfCompany(CompanyParts.AI_IN_USE);

  private final StepContext context;
  private final RadioButton yes;
  private final RadioButton no;
  private final RadioButton open;

  AiInUseField(StepContext context) {
    this.context = context;
    yes = choice("answer.yes", Optional.of(Answer.YES));
    no = choice("answer.no", Optional.of(Answer.NO));
    open = choice("company.aiInUse.open", Optional.empty());
    new ToggleGroup().getToggles().setAll(yes, no, open);
    Label label = Texts.wrapped(context.text("company.aiInUse"), Style.FIELD_LABEL);
    Label help = Texts.wrapped(context.text("company.aiInUse.help"), Style.FIELD_HELP);
    FlowPane choices = Style.PLAN_FLOW.on(new FlowPane());
    choices.getChildren().setAll(List.of(yes, no, open));
    Style.FIELD.on(this);
    getChildren().setAll(label, choices, help);
    WhileShown.follow(this, context.model().assessmentProperty(), this::onDocument);
  }

  private RadioButton choice(String key, Optional<Answer> answer) {
    RadioButton choice = new RadioButton(context.text(key));
    choice.setAccessibleText(
        context.text("company.aiInUse.spoken", choice.getText(), context.text("company.aiInUse")));
    choice.setAccessibleHelp(context.text("company.aiInUse.help"));
    choice.disableProperty().bind(context.model().readOnlyProperty());
    choice
        .selectedProperty()
        .subscribe(selected -> {
          if (selected) {
            set(answer);
          }
        });
    return choice;
  }

  private void set(Optional<Answer> answer) {
    if (!context.model().assessment().company().aiInUse().equals(answer)) {
      context
          .model()
          .edit(
              PLACE,
              assessment -> assessment.withCompany(assessment.company().withAiInUse(answer)));
    }
  }

  private void onDocument(Assessment assessment) {
    shown(assessment).setSelected(true);
  }

  private RadioButton shown(Assessment assessment) {
    return assessment
        .company()
        .aiInUse()
        .map(answer ->
            switch (answer) {
              case YES -> yes;
              case NO -> no;
            })
        .orElse(open);
  }

  void focusControl() {
    shown(context.model().assessment()).requestFocus();
  }
}
