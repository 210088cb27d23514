package kistartklar.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/**
 * The measures in their order: the first six, the rest on demand. They can be supposed to be done
 * once that was asked for; until then nothing here looks as if it were.
 */
final class MeasuresCard extends VBox {

  /** From this width on, in em, the button stands beside the title. */
  private static final double WIDE = 24;

  private static final PseudoClass SUPPOSING = PseudoClass.getPseudoClass("supposing");

  private final StepContext context;
  private final MeasureOrder order;
  private final Assumptions assumptions;
  private final WhatIfBox whatIf;
  private final Assessment assessment;
  private final ActionPlan plan;
  private final ToggleButton suppose;
  private final List<MeasureRow> measures = new ArrayList<>();

  /**
   * @param whatIf outlives the card, which is made anew with every change of the document
   */
  MeasuresCard(
      StepContext context, Assumptions assumptions, WhatIfBox whatIf, Assessment assessment) {
    this.context = context;
    this.assessment = assessment;
    this.assumptions = assumptions;
    this.whatIf = whatIf;
    plan = ActionPlan.of(context.guide(), assessment);
    order = MeasureOrder.of(assessment);
    String ask = context.text("plan.whatif.ask");
    suppose = Style.CHOICE.on(new ToggleButton(ask));
    suppose.setAccessibleText(ask);
    suppose.setMinWidth(USE_PREF_SIZE);
    suppose.setOnAction(event -> assumptions.suppose(suppose.isSelected()));
    Style.CARD.on(this);
    Style.MEASURES_CARD.on(this);
    Label title = Texts.wrapped(context.text("result.next"), Style.CARD_TITLE);
    if (order.all().isEmpty()) {
      String none =
          order.notApplicable().isEmpty() ? "result.measures.none" : "result.measures.none.concern";
      getChildren().setAll(title, Texts.wrapped(context.text(none), Style.SUBTITLE));
      showNotApplicable();
      return;
    }
    getChildren().setAll(new WrappingRow(WIDE, title, suppose), whatIf);
    getChildren()
        .add(
            order.open().isEmpty()
                ? Texts.wrapped(context.text("plan.all-done"), Style.SUBTITLE)
                : rows(order.first(), 1));
    if (!order.rest().isEmpty()) {
      getChildren()
          .add(
              new Disclosure(
                  context.text("result.measures.all", order.rest().size()),
                  rows(order.rest(), order.first().size() + 1),
                  false));
    }
    showDone();
    showNotApplicable();
    refresh();
  }

  private void showDone() {
    int count = order.done().size();
    if (count > 0) {
      VBox rows = rows(order.done(), order.open().size() + 1);
      getChildren().add(new Disclosure(context.text("result.measures.done", count), rows, false));
    }
  }

  private void showNotApplicable() {
    List<QuestionId> questions = order.notApplicable();
    if (!questions.isEmpty()) {
      VBox rows = new VBox();
      questions.forEach(
          question -> rows.getChildren().add(new NotApplicableRow(context, assessment, question)));
      String title = context.text("result.measures.not-applicable", questions.size());
      getChildren().add(new Disclosure(title, rows, false));
    }
  }

  /** Shows what is supposed now. */
  void refresh() {
    suppose.setSelected(assumptions.isSupposing());
    pseudoClassStateChanged(SUPPOSING, assumptions.isSupposing());
    whatIf.refresh();
    measures.forEach(MeasureRow::refresh);
  }

  private VBox rows(List<QuestionId> questions, int firstNumber) {
    VBox rows = new VBox();
    boolean grouped = false;
    for (int i = 0; i < questions.size(); i++) {
      QuestionId question = questions.get(i);
      if (!grouped && order.afterPilotStart().contains(question)) {
        grouped = true;
        rows.getChildren()
            .add(Texts.wrapped(context.text("result.measures.after-pilot"), Style.OVERLINE));
      }
      int number = firstNumber + i;
      plan.find(new PlanKey.OfQuestion(question))
          .map(item -> new MeasureRow(context, assumptions, item, question, number))
          .ifPresent(row -> {
            measures.add(row);
            rows.getChildren().add(row);
          });
    }
    return rows;
  }
}
