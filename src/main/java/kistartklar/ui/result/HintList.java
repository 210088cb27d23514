package kistartklar.ui.result;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.ui.question.HintBox;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The plausibility hints, a line each; what one says and what can be done about it on demand. */
final class HintList extends VBox {

  private final StepContext context;

  private HintList(StepContext context, List<Hint> hints) {
    this.context = context;
    Style.CARD.on(this);
    Label title = Texts.wrapped("", Style.CARD_TITLE);
    VBox rows = new VBox();
    hints.forEach(hint -> rows.getChildren().add(row(hint.rule())));
    getChildren().setAll(title, rows);
    WhileShown.follow(
        this,
        context.model().assessmentProperty(),
        now -> title.setText(title(Hint.unsettled(context.guide(), now).size())));
  }

  /** The list, if there are any hints. */
  static Optional<HintList> of(StepContext context, Assessment assessment) {
    List<Hint> hints = Hint.of(context.guide(), assessment);
    return hints.isEmpty() ? Optional.empty() : Optional.of(new HintList(context, hints));
  }

  private String title(int left) {
    return left == 0 ? context.text("plan.hints.settled") : context.text("result.hints", left);
  }

  private VBox row(HintRule rule) {
    Label words = Texts.wrapped("");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    String look = context.text("result.hints.look");
    VBox row = Style.HINT_ROW.on(new VBox());
    Link link =
        new Link(
            look,
            context.text("question.control", look, rule.id().place().number()),
            () -> toggle(row, rule));
    row.getChildren().add(Style.ACTIONS.on(new HBox(words, link)));
    WhileShown.follow(
        row, context.model().assessmentProperty(), now -> words.setText(words(rule, now)));
    return row;
  }

  private void toggle(VBox row, HintRule rule) {
    if (row.getChildren().size() > 1) {
      row.getChildren().remove(1);
    } else {
      row.getChildren().add(new HintBox(context, rule, Optional.empty()));
    }
  }

  private String words(HintRule rule, Assessment now) {
    String answer =
        context.text(now.answer(rule.unlessYes()).isPresent() ? "answer.no" : "answer.open");
    String said =
        switch (rule.ifYes()) {
          case HintCause.Answered(QuestionId question) ->
              context.text(
                  "result.hints.line", question.number(), rule.unlessYes().number(), answer);
          case HintCause.SaidInUse() ->
              context.text("result.hints.line.in-use", rule.unlessYes().number(), answer);
        };
    return now.confirmedHints().containsKey(rule.id())
        ? context.text("result.hints.line.settled", said)
        : said;
  }
}
