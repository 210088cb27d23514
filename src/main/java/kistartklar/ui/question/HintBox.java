package kistartklar.ui.question;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.EditMenu;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/**
 * A plausibility hint with the ways to its questions. Whoever finds the answers right says so: then
 * it warns no more and takes a remark instead, until that is taken back.
 */
public final class HintBox extends HBox {

  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  private final StepContext context;
  private final HintRule rule;
  private final Region sign = Icons.WARNING.node();
  private final Label confirmed;
  private final Link confirm;
  private final VBox settled;
  private final TextField remark = new TextField();

  /**
   * @param at the question that the hint stands at, if any; there is no way to it
   */
  public HintBox(StepContext context, HintRule rule, Optional<QuestionId> at) {
    this.context = context;
    this.rule = rule;
    Style.HINT_BOX.on(this);
    confirmed = Texts.wrapped(context.text("plan.hint.confirmed"), Style.STRONG);
    confirm = link("plan.hint.confirm", this::confirm);
    FlowPane ways = Style.PLAN_FLOW.on(new FlowPane());
    switch (rule.ifYes()) {
      case HintCause.Answered(QuestionId question) -> addWay(ways, question, at);
      case HintCause.SaidInUse() -> {
        String text = context.text("question.hint.company");
        Place said = new Place.OfCompany(CompanyParts.AI_IN_USE);
        ways.getChildren().add(new Link(text, text, () -> context.navigation().goTo(said)));
      }
    }
    addWay(ways, rule.unlessYes(), at);
    ways.getChildren().add(confirm);
    settled = settled();
    VBox body = new VBox(confirmed, Texts.wrapped(rule.text()), ways, settled);
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().setAll(sign, body);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    show(isConfirmed(context.model().assessment()));
  }

  private void addWay(FlowPane ways, QuestionId question, Optional<QuestionId> at) {
    if (!at.equals(Optional.of(question))) {
      String text = context.text("question.hint.jump", question.number());
      ways.getChildren().add(new Link(text, text, () -> context.navigation().goTo(question)));
    }
  }

  private VBox settled() {
    remark.setPromptText(context.text("plan.hint.prompt"));
    HintId hint = rule.id();
    new DocumentField<>(
        remark,
        context.model(),
        DocumentField.Form.text(),
        new DocumentField.Part<>(
            new Place.OfHint(hint),
            assessment -> assessment.confirmedHints().getOrDefault(hint, ""),
            (assessment, text) -> assessment.withConfirmedHint(hint, Optional.of(text))),
        context.messages(),
        readable -> {});
    EditMenu.install(remark, context.messages(), context.undoActions());
    Label label = Texts.line(context.text("plan.hint.remark"), Style.FIELD_LABEL);
    FieldNames.by(
        label,
        remark,
        context.text(
            "question.control", context.text("plan.hint.remark"), rule.id().place().number()));
    return Style.FIELD.on(new VBox(label, remark, link("plan.hint.take-back", this::takeBack)));
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    Link link =
        new Link(text, context.text("question.control", text, rule.id().place().number()), action);
    link.disableProperty().bind(context.model().readOnlyProperty());
    return link;
  }

  private void confirm() {
    set(Optional.of(""));
    remark.requestFocus();
  }

  private void takeBack() {
    set(Optional.empty());
    confirm.requestFocus();
  }

  private void set(Optional<String> said) {
    context
        .model()
        .edit(
            new Place.OfHint(rule.id()),
            assessment -> assessment.withConfirmedHint(rule.id(), said));
  }

  private boolean isConfirmed(Assessment assessment) {
    return assessment.confirmedHints().containsKey(rule.id());
  }

  private void refresh(Assessment assessment) {
    show(isConfirmed(assessment));
  }

  private void show(boolean settledNow) {
    pseudoClassStateChanged(SETTLED, settledNow);
    Texts.show(sign, !settledNow);
    Texts.show(confirmed, settledNow);
    Texts.show(confirm, !settledNow);
    Texts.show(settled, settledNow);
  }
}
