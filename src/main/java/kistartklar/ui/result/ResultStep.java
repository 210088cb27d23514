package kistartklar.ui.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.domain.readiness.Readiness;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** Where the firm stands and what to do next. */
public final class ResultStep implements StepView {

  private final StepContext context;
  private final SecondTime secondTime;
  private final Supplier<LocalDate> today;
  private final VBox column = new VBox();
  private final SteadyScroll scroll;
  private final Assumptions assumptions;
  private final WhatIfBox whatIf;
  private List<Object> shown = List.of();

  /**
   * @param today the day that counts as today
   */
  public ResultStep(StepContext context, SecondTime secondTime, Supplier<LocalDate> today) {
    this.context = context;
    this.secondTime = secondTime;
    this.today = today;
    assumptions = new Assumptions(context, today);
    whatIf = new WhatIfBox(context, assumptions);
    scroll = PageFrame.scrolling(column, Style.WIDTH_RESULT);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(context.text("result.title"));
    WhileShown.follow(scroll, context.model().assessmentProperty(), this::refresh);
  }

  private void refresh(Assessment assessment) {
    List<Object> basis =
        List.of(
            assessment.responses(),
            assessment.measures(),
            assessment.predecessors(),
            today.get(),
            assessment.company().aiInUse(),
            assessment.company().employees());
    if (basis.equals(shown)) {
      return;
    }
    shown = basis;
    Readiness readiness = Readiness.of(context.guide(), assessment);
    if (readiness.total().answered() == 0) {
      showEmpty();
    } else {
      show(assessment);
    }
  }

  private void showEmpty() {
    column
        .getChildren()
        .setAll(
            new VBox(
                Texts.wrapped(context.text("result.title"), Style.OVERLINE),
                Texts.wrapped(context.text("result.empty"), Style.PAGE_TITLE),
                Texts.wrapped(context.text("result.empty.lead"), Style.LEAD)));
  }

  private void show(Assessment assessment) {
    List<? extends VBox> rest =
        Stream.of(
                HintList.of(context, assessment),
                QuestionLists.open(context, assessment),
                Optional.of(new SecondTimeCard(context, secondTime)))
            .flatMap(Optional::stream)
            .toList();
    assumptions.keepOnly(MeasureOrder.of(assessment).all());
    ResultHero hero = new ResultHero(context, assessment);
    PhasesCard phases = new PhasesCard(context, Readiness.of(context.guide(), assessment));
    MeasuresCard measures = new MeasuresCard(context, assumptions, whatIf, assessment);
    column.getChildren().setAll(hero);
    UrgentBox.of(context, assessment).ifPresent(column.getChildren()::add);
    column.getChildren().add(new Columns(phases, measures, rest));
    assumptions.onChange(() -> {
      measures.refresh();
      suppose(assessment, hero, phases);
    });
    suppose(assessment, hero, phases);
  }

  private void suppose(Assessment assessment, ResultHero hero, PhasesCard phases) {
    hero.suppose(
        assumptions.count(), Readiness.of(context.guide(), assumptions.applied(assessment)));
    phases.suppose(assumptions::has);
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void focusFirst() {
    scroll.toTop();
    scroll.requestFocus();
  }

  @Override
  public void reveal(Place place) {
    focusFirst();
  }
}
