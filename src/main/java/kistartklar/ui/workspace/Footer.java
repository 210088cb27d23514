package kistartklar.ui.workspace;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The way on and back, and how far the whole is. */
final class Footer extends HBox {

  private final Guide guide;
  private final Navigator navigator;
  private Tally tally = new Tally(0, 0, QuestionId.COUNT);
  private String backText = "";
  private final Messages messages;
  private final Button back;
  private final Button next;
  private final Button report;
  private final Button print;
  private final Label count = Texts.line("", Style.SUBTITLE);
  private final Link open;
  private final FlowPane middle;
  private final Region space = new Region();
  private String nextText = "";
  private boolean hasNext;
  private boolean said;

  Footer(
      Guide guide,
      Messages messages,
      Navigator navigator,
      ObservableValue<Assessment> assessment,
      Runnable saveReport,
      Runnable printReport) {
    this.guide = guide;
    this.messages = messages;
    this.navigator = navigator;
    back = Buttons.of(messages.get("shell.back"), navigator::previous);
    next = Buttons.of("", this::goOn);
    report = Buttons.of(messages.get("shell.report"), saveReport);
    print = Buttons.of(messages.get("shell.print"), printReport);
    open =
        new Link(
            messages.get("shell.nextOpen"), messages.get("shell.nextOpen"), navigator::nextOpen);
    Style.FOOTER.on(this);
    middle = Style.FOOTER_MIDDLE.on(new FlowPane(count, open));
    middle.setAlignment(Pos.CENTER);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(back, middle, space, next, print, report);
    assessment.subscribe(this::showCount);
    navigator.wayBackProperty().subscribe(way -> showStep(navigator.current()));
    navigator.currentProperty().subscribe(this::showStep);
    setMinWidth(0);
    widthProperty().subscribe(this::fit);
    // Large text and the frames of high contrast take their room after the first look.
    for (Labeled part : List.of(back, count, open, next, print, report)) {
      part.fontProperty().subscribe(this::fit);
      part.insetsProperty().subscribe(this::fit);
    }
  }

  /**
   * Where not everything has room, the count goes first: the list of steps says the same; then the
   * name of the next step; then what the menu offers as well.
   */
  private void fit() {
    if (getWidth() == 0) {
      return;
    }
    next.setText(nextText);
    back.setText(backText);
    Texts.show(middle, !said);
    Texts.show(print, said);
    Texts.show(next, hasNext);
    if (isTooWide()) {
      Texts.show(middle, false);
      Texts.show(space, true);
    }
    if (isTooWide()) {
      next.setText(messages.get("shell.next.short"));
    }
    if (isTooWide()) {
      back.setText(messages.get("shell.back"));
    }
    if (isTooWide()) {
      Texts.show(print, false);
    }
    if (isTooWide() && report.isVisible()) {
      Texts.show(next, false);
    }
  }

  /** Larger text may only be measured once all of it has its looks. */
  @Override
  protected void layoutChildren() {
    if (middle.isManaged() && isTooWide()) {
      fit();
    }
    super.layoutChildren();
  }

  private boolean isTooWide() {
    return sum(Math.max(count.prefWidth(-1), open.prefWidth(-1))) > getWidth();
  }

  /** The room that all needs if what is in the middle gets so much. */
  private double sum(double inMiddle) {
    double sum = snappedLeftInset() + snappedRightInset();
    for (Node node : getManagedChildren()) {
      double width = node == middle ? inMiddle : node == space ? 0 : node.prefWidth(-1);
      sum += width + getSpacing();
    }
    return sum - getSpacing();
  }

  private void showCount(Assessment assessment) {
    boolean ended = tally.open() == 0;
    boolean begun = tally.answered() > 0;
    tally = Readiness.of(guide, assessment).total();
    count.setText(messages.get("shell.answered", tally.answered(), QuestionId.COUNT));
    count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    Texts.show(open, tally.open() > 0);
    if (ended != (tally.open() == 0) || begun != tally.answered() > 0) {
      showStep(navigator.current());
    }
  }

  private void showStep(StepId step) {
    Optional<StepId> origin = navigator.wayBackProperty().get();
    backText = backText(step, origin);
    back.setText(backText);
    back.setAccessibleText(backText);
    Texts.show(back, origin.isPresent() || Steps.before(step).isPresent());
    Optional<String> following = wayOn(step);
    hasNext = following.isPresent();
    nextText = following.orElse("");
    Texts.show(next, hasNext);
    next.setText(nextText);
    next.setAccessibleText(nextText);
    // There Enter can mean nothing else.
    next.setDefaultButton(step instanceof StepId.Introduction);
    boolean empty = step instanceof StepId.Result && tally.answered() == 0;
    boolean end = (step instanceof StepId.Result || step instanceof StepId.Outlook) && !empty;
    Texts.show(report, end);
    Texts.show(print, step instanceof StepId.Result && !empty);
    // The evaluation itself says what is open, and its buttons need the room.
    said = step instanceof StepId.Result;
    Texts.show(middle, !said);
    Texts.show(space, said);
    primary(end ? report : next, end ? next : report);
    // What was hidden until now still has the looks it had then, and asks for too little room.
    applyCss();
    fit();
  }

  private String backText(StepId step, Optional<StepId> origin) {
    return origin
        .map(from -> StepNames.wayBack(from, guide, messages))
        .orElseGet(() ->
            messages.get(step instanceof StepId.OfSheet ? "shell.back.questions" : "shell.back"));
  }

  /** What the way on is called; empty if there is none. */
  private Optional<String> wayOn(StepId step) {
    if (step instanceof StepId.OfPhase && tally.open() == 0) {
      return Optional.of(messages.get("shell.next.result"));
    }
    if (step instanceof StepId.Result && tally.answered() == 0) {
      return Optional.of(messages.get("result.empty.start"));
    }
    return Steps.after(step)
        .map(on -> messages.get("shell.next", StepNames.name(on, guide, messages)));
  }

  private void goOn() {
    StepId step = navigator.current();
    if (step instanceof StepId.OfPhase && tally.open() == 0) {
      navigator.toResult();
    } else if (step instanceof StepId.Result && tally.answered() == 0) {
      navigator.nextOpen();
    } else {
      navigator.next();
    }
  }

  private static void primary(Button main, Button other) {
    other.getStyleClass().remove(Style.BUTTON_PRIMARY.css());
    if (!main.getStyleClass().contains(Style.BUTTON_PRIMARY.css())) {
      Style.BUTTON_PRIMARY.on(main);
    }
  }
}
