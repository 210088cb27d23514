package kistartklar.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.readiness.PhaseResult.Cell;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;

/**
 * One cell per question: filled for Ja, empty for Nein, hatched while open. All rows have cells of
 * the same width.
 */
final class CellRow extends Pane {

  /** Questions of the largest phase; the width of a cell follows from it. */
  private static final int MOST_CELLS = 8;

  /** Of a cell, in em. */
  private static final double WIDEST = 2.27;

  private static final double HEIGHT = 1.07;
  private static final double GAP = 0.2;

  private final EmSize em = EmSize.in(this);

  CellRow(StepContext context, List<Cell> cells) {
    cells.forEach(cell -> getChildren().add(box(cell.answer())));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        cells.stream().map(cell -> spoken(context, cell)).collect(Collectors.joining(", ")));
  }

  private static Region box(Optional<Answer> answer) {
    Region box = Style.CELL.on(new Region());
    return answer
        .map(given ->
            switch (given) {
              case YES -> Style.CELL_YES;
              case NO -> Style.CELL_NO;
            })
        .orElse(Style.CELL_OPEN)
        .on(box);
  }

  private static String spoken(StepContext context, Cell cell) {
    String state =
        cell.answer()
            .map(answer ->
                switch (answer) {
                  case YES -> "result.cell.yes";
                  case NO -> "result.cell.no";
                })
            .orElse("result.cell.open");
    return context.text(state, cell.question().number());
  }

  @Override
  protected double computePrefWidth(double height) {
    return MOST_CELLS * (WIDEST + GAP) * em.pixels();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT * em.pixels();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT * em.pixels();
  }

  @Override
  protected void layoutChildren() {
    double gap = snapSpaceX(GAP * em.pixels());
    double room = Math.floor((getWidth() + gap) / MOST_CELLS) - gap;
    double cell = Math.min(snapSizeX(WIDEST * em.pixels()), room);
    double x = 0;
    for (Node box : getManagedChildren()) {
      box.resizeRelocate(x, 0, cell, snapSizeY(HEIGHT * em.pixels()));
      x += cell + gap;
    }
  }
}
