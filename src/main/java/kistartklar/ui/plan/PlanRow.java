package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanItem;
import kistartklar.export.PlanWords;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.StatusWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A measure in a row: how far it is, what it is, who does it until when, how many days it takes.
 * Where the list is narrow, owner and days stand in the line below the title.
 */
final class PlanRow extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");

  private final StepContext context;
  private final Label heading = Texts.wrapped("", Style.PLAN_HEADING);
  private final Region dot = Style.PLAN_DOT.on(new Region());
  private final Label title = Texts.wrapped("", Style.STRONG);
  private final Label below = Texts.wrapped("", Style.FINE_PRINT);
  private final Label late = Texts.line("", Style.PILL, Style.PILL_LATE);
  private final Label owner = Texts.wrapped("", Style.PLAN_OWNER);
  private final Label due = Texts.line("");
  private final Label days = Texts.line("", Style.PLAN_DAYS);
  private final HBox when = Style.PLAN_WHEN.on(new HBox(late, due));
  private final HBox row;
  private boolean roomy = true;

  PlanRow(StepContext context) {
    this.context = context;
    VBox body = new VBox(title, below);
    body.setMinWidth(0);
    HBox.setHgrow(body, Priority.ALWAYS);
    late.setGraphic(Icons.WARNING.node());
    row = Style.PLAN_ROW.on(new HBox(dot, body, owner, when, days));
    getChildren().setAll(heading, row);
  }

  /** Whether there is room for everything beside each other. */
  void setRoomy(boolean now) {
    roomy = now;
  }

  void setChosen(boolean chosen) {
    row.pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Shows a measure, and the heading of its group if it begins one. */
  void show(PlanItem item, String groupHeading, LocalDate today) {
    Texts.fill(heading, groupHeading);
    title.setText(new PlanWords(context.messages()).title(item));
    boolean over = item.isDone() || !item.isOpen();
    row.pseudoClassStateChanged(DONE, over);
    row.pseudoClassStateChanged(BEGUN, !over && item.state().status() == Status.IN_PROGRESS);
    boolean overdue = item.isOverdue(today);
    String day = item.state().due().map(GermanFormat::date).orElse("");
    Texts.fill(below, below(item));
    owner.setText(item.owner().isEmpty() ? context.text("plan.row.nobody") : item.owner());
    due.setText(day.isEmpty() ? context.text("plan.row.undated") : day);
    late.setText(day);
    days.setText(item.effort().map(GermanFormat::days).orElse(""));
    Texts.show(owner, roomy);
    Texts.show(due, !overdue);
    Texts.show(late, overdue);
    Texts.show(when, roomy || !day.isEmpty());
    Texts.show(days, roomy);
  }

  private String below(PlanItem item) {
    List<String> facts = new ArrayList<>();
    item.question()
        .map(question -> context.text("plan.question", question.number()))
        .or(() -> item.phase().map(phase -> context.text("plan.phase", phase)))
        .ifPresent(facts::add);
    if (!roomy) {
      facts.add(item.owner());
      item.effort().map(GermanFormat::effort).ifPresent(facts::add);
    }
    return facts.stream()
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(context.text("result.fact.between")));
  }

  /** What a screen reader says. */
  String spoken(PlanItem item, LocalDate today) {
    List<String> facts = new ArrayList<>();
    facts.add(title.getText());
    facts.add(new StatusWords(context.messages()).of(item, today));
    facts.add(item.owner());
    item.state()
        .due()
        .ifPresent(day -> facts.add(context.text("result.text.due", GermanFormat.date(day))));
    item.effort().ifPresent(effort -> facts.add(GermanFormat.effort(effort)));
    return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(", "));
  }
}
