package kistartklar.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The way to the next band and the measures in their order: the first six, the rest on demand. */
final class MeasuresCard extends VBox {

  private final StepContext context;
  private final MeasureOrder order;
  private final Assumptions assumptions;
  private final WhatIfBox whatIf;
  private final Assessment assessment;
  private final Label way = Texts.wrapped("", Style.BODY_LINE);
  private final List<MeasureRow> measures = new ArrayList<>();

  MeasuresCard(StepContext context, Assumptions assumptions, Assessment assessment) {
    this.context = context;
    this.assessment = assessment;
    this.assumptions = assumptions;
    whatIf = new WhatIfBox(context, assumptions);
    this.order = MeasureOrder.of(assessment);
    Style.CARD.on(this);
    getChildren().setAll(Texts.wrapped(context.text("result.next"), Style.CARD_TITLE), way);
    showWay();
    if (order.all().isEmpty()) {
      String none =
          order.notApplicable().isEmpty() ? "result.measures.none" : "result.measures.none.concern";
      getChildren().add(Texts.wrapped(context.text(none), Style.SUBTITLE));
      showNotApplicable();
      return;
    }
    getChildren().add(whatIf);
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
    showWay();
    whatIf.refresh();
    measures.forEach(MeasureRow::refresh);
  }

  /** The way from where the firm stands, or would stand with what is supposed. */
  private void showWay() {
    way.setText(WayUpText.of(context.messages(), context.guide(), assumptions.applied(assessment)));
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
      MeasureRow row = new MeasureRow(context, assumptions, question, firstNumber + i);
      measures.add(row);
      rows.getChildren().add(row);
    }
    return rows;
  }
}
