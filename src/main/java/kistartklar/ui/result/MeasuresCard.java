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
      getChildren().add(Texts.wrapped(context.text("result.measures.none"), Style.SUBTITLE));
      return;
    }
    getChildren().addAll(whatIf, rows(order.first(), 1));
    if (!order.rest().isEmpty()) {
      getChildren()
          .add(
              new Disclosure(
                  context.text("result.measures.all", order.rest().size()),
                  rows(order.rest(), order.first().size() + 1),
                  false));
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
