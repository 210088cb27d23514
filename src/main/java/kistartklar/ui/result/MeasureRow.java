package kistartklar.ui.result;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanItem;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.EffortWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A measure with its place in the order, its effort, who does it until when, and its question. */
final class MeasureRow extends HBox {

  private final CheckBox supposed = new CheckBox();
  private final StepContext context;
  private final Assumptions assumptions;
  private final PlanItem item;
  private final QuestionId question;

  MeasureRow(
      StepContext context,
      Assumptions assumptions,
      PlanItem item,
      QuestionId question,
      int number) {
    this.context = context;
    this.assumptions = assumptions;
    this.item = item;
    this.question = question;
    Style.MEASURE_ROW.on(this);
    VBox body = new VBox(Texts.wrapped(item.title(), Style.STRONG), facts());
    HBox.setHgrow(body, Priority.ALWAYS);
    supposed.setAccessibleText(context.text("plan.whatif.suppose", item.title()));
    refresh();
    supposed.selectedProperty().subscribe(done -> assumptions.set(question, done));
    getChildren()
        .setAll(supposed, Texts.line(Integer.toString(number), Style.NUMBER), body, date());
  }

  private HBox facts() {
    String jump = context.text("result.question", question.number());
    Link link =
        new Link(
            jump,
            context.text("result.question.spoken", jump, item.title()),
            () -> context.navigation().goTo(question));
    String effort =
        item.effort()
            .map(days ->
                context.text(
                    "result.effort", new EffortWords(context.messages()).of(days, item.period())))
            .orElse("");
    String owner = item.owner().isEmpty() ? item.role().strip() : item.owner();
    String words =
        Stream.of(effort, owner)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(context.text("result.fact.between")));
    Label facts = Texts.wrapped(words, Style.SUBTITLE);
    return Style.ACTIONS.on(new HBox(link, facts));
  }

  private Node date() {
    LocalDate today = context.today().get();
    if (item.isDone()) {
      return Texts.line(context.text("status.done"), Style.PILL);
    }
    if (item.isOverdue(today)) {
      return Texts.line(context.text("plan.overdue"), Style.PILL, Style.PILL_LATE);
    }
    if (item.state().due().isPresent()) {
      String day = GermanFormat.date(item.state().due().get());
      return Texts.line(context.text("result.text.due", day), Style.PILL);
    }
    String plan = context.text("result.measure.plan");
    Place place = new Place.OfMeasure(item.key(), Place.OfMeasure.Field.OWNER);
    return new Link(
        plan,
        context.text("result.question.spoken", plan, item.title()),
        () -> context.navigation().goTo(place));
  }

  /** Shows whether the measure is supposed to be done, and whether that can be chosen. */
  void refresh() {
    Texts.show(supposed, assumptions.isSupposing());
    supposed.setSelected(assumptions.has(question));
  }
}
