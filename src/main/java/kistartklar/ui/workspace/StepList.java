package kistartklar.ui.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Progress;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.TimeLeft;
import kistartklar.text.Messages;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** All steps with how far each one is. Up and down move within it; Tab leaves it. */
final class StepList extends VBox {

  private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
  private static final PseudoClass CLOSER = PseudoClass.getPseudoClass("closer");

  /** With less than this share of the height they want, rows stand as close as they can. */
  private static final double MUCH = 0.89;

  /**
   * What the firm above and the state below take at most, in em, unless they are unusually long.
   */
  private static final double AROUND = 14;

  private final Guide guide;
  private final Messages messages;
  private final Navigator navigator;
  private final Map<StepId, StepRow> rows = new LinkedHashMap<>();
  private final Label guideGroup = Texts.wrapped("", Style.STEP_GROUP);
  private final VBox list = Style.STEP_LIST.on(new VBox());
  private final EmSize em = EmSize.in(list);
  private final SteadyScroll scroll;

  /** The height of all rows with the usual room around them, in em. */
  private double wanted;

  StepList(
      Guide guide, Messages messages, Navigator navigator, ObservableValue<Assessment> assessment) {
    this.guide = guide;
    this.messages = messages;
    this.navigator = navigator;
    for (StepId step : Steps.ALL) {
      groupBefore(step);
      StepRow row = row(step);
      rows.put(step, row);
      list.getChildren().add(row);
    }
    scroll = new SteadyScroll(list).filling();
    scroll.setFocusTraversable(false);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren().setAll(scroll);
    VBox.setVgrow(this, javafx.scene.layout.Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    assessment.subscribe(this::showProgress);
    navigator.currentProperty().subscribe(this::showCurrent);
    heightProperty().subscribe(this::fit);
    parentProperty()
        .flatMap(side -> ((Region) side).heightProperty())
        .subscribe(height -> {
          if (height != null) {
            fit();
          }
        });
  }

  private void groupBefore(StepId step) {
    if (step.equals(new StepId.OfPhase(1))) {
      list.getChildren().add(guideGroup);
    } else if (step instanceof StepId.Result) {
      list.getChildren().add(Texts.line(messages.get("shell.group.result"), Style.STEP_GROUP));
    }
  }

  /**
   * Rows stand closer where not all of them would be seen. That depends on the window alone, and
   * not on how many lines stand above and below the list at the moment: else all rows would jump
   * whenever one comes or goes.
   */
  private void fit() {
    double side = getParent() instanceof Region around ? around.getHeight() : getHeight();
    if (getWidth() == 0 || side == 0) {
      return;
    }
    boolean usual =
        list.getPseudoClassStates().stream()
            .noneMatch(state -> state.equals(CLOSE) || state.equals(CLOSER));
    if (usual) {
      // Rows that have just got their usual room back may not have their looks yet.
      list.applyCss();
      wanted = list.prefHeight(getWidth()) / em.pixels();
    }
    double share = (side - AROUND * em.pixels()) / (wanted * em.pixels());
    list.pseudoClassStateChanged(CLOSE, share < 1 && share >= MUCH);
    list.pseudoClassStateChanged(CLOSER, share < MUCH);
    scroll.reveal(row(navigator.current(), rows));
  }

  private StepRow row(StepId step) {
    boolean progress =
        !(step instanceof StepId.Result
            || step instanceof StepId.UseCases
            || step instanceof StepId.Plan
            || step instanceof StepId.Outlook);
    StepRow row = new StepRow(StepNames.inList(step, guide, messages), progress);
    row.setOnAction(event -> navigator.goTo(step));
    return row;
  }

  private void showCurrent(StepId current) {
    rows.forEach((step, row) -> row.setCurrent(step.equals(Steps.inList(current))));
    scroll.reveal(row(current, rows));
    if (current instanceof StepId.Introduction) {
      row(current, rows).show(Progress.COMPLETE);
    }
  }

  private static StepRow row(StepId step, Map<StepId, StepRow> rows) {
    return Objects.requireNonNull(rows.get(Steps.inList(step)), step.toString());
  }

  private void showProgress(Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    row(new StepId.CompanyData(), rows).show(companyProgress(assessment.company()));
    for (PhaseResult result : readiness.phases()) {
      Phase phase = result.phase();
      StepRow row = row(new StepId.OfPhase(phase.number()), rows);
      row.show(result.progress());
      int answered = result.tally().answered();
      int total = result.tally().total();
      row.show(
          messages.get("shell.step.count", answered, total),
          messages.get("shell.step.count.spoken", answered, total));
    }
    int minutes = TimeLeft.minutes(readiness.total().open());
    guideGroup.setText(messages.get("shell.group.guide", minutes));
    String provisional = readiness.provisional() ? messages.get("shell.step.provisional") : "";
    row(new StepId.Result(), rows).show(provisional, provisional);
    showUseCases(
        assessment.worksheets().sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS).size());
    int open = ActionPlan.of(guide, assessment).open().size();
    String left = open == 0 ? "" : messages.get("plan.step.open", open);
    row(new StepId.Plan(), rows).show(left, left);
  }

  private void showUseCases(int count) {
    row(new StepId.UseCases(), rows)
        .show(
            count == 0 ? "" : Integer.toString(count),
            count == 0 ? "" : messages.get("useCases.count.spoken", count));
  }

  private static Progress companyProgress(Company company) {
    // A new document has the day it was begun on.
    if (company.withAssessedOn(Optional.empty()).equals(Company.UNKNOWN)) {
      return Progress.NOT_BEGUN;
    }
    boolean whole = CompanyParts.EXPECTED.stream().allMatch(part -> part.isGiven(company));
    return whole ? Progress.COMPLETE : Progress.BEGUN;
  }

  private void onKey(KeyEvent event) {
    int way = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (way == 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    event.consume();
    List<StepRow> order = List.copyOf(rows.values());
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isFocused()) {
        StepRow other = order.get(Math.clamp(i + way, 0, order.size() - 1));
        other.requestFocus();
        scroll.reveal(other);
        return;
      }
    }
  }

  /** Puts the focus on the step shown. */
  void focusCurrent() {
    row(navigator.current(), rows).requestFocus();
  }
}
