package kistartklar.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.PhaseResult.Cell;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;

/**
 * One cell per question: filled for Ja, empty for Nein, hatched while open, framed in dashes where
 * a Ja is supposed. A click leads to the question. All rows have cells of the same width.
 */
final class CellRow extends Pane {

  /** Questions of the largest phase; the width of a cell follows from it. */
  private static final int MOST_CELLS = 8;

  /** Of a cell, in em. */
  private static final double WIDEST = 2.6;

  private static final double HEIGHT = 1.07;
  private static final double GAP = 0.2;

  private final EmSize em = EmSize.in(this);
  private final StepContext context;
  private final List<Cell> cells;
  private final List<Region> boxes = new ArrayList<>();

  CellRow(StepContext context, List<Cell> cells) {
    this.context = context;
    this.cells = List.copyOf(cells);
    cells.forEach(cell -> boxes.add(box(cell)));
    getChildren().addAll(boxes);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    suppose(question -> false);
  }

  private Region box(Cell cell) {
    Region box = Style.CELL.on(new Region());
    box.setCursor(Cursor.HAND);
    Tooltip.install(box, new Tooltip(spoken(cell)));
    box.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        context.navigation().goTo(cell.question());
      }
    });
    return style(cell.answer()).on(box);
  }

  private static Style style(Optional<Answer> answer) {
    return answer
        .map(given ->
            switch (given) {
              case YES -> Style.CELL_YES;
              case NO -> Style.CELL_NO;
            })
        .orElse(Style.CELL_OPEN);
  }

  private String spoken(Cell cell) {
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

  /** Marks the questions that are supposed to be a Ja; they stay apart from those that are. */
  void suppose(Predicate<QuestionId> supposed) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean marked = supposed.test(cell.question());
      boxes.get(i).getStyleClass().remove(Style.CELL_SUPPOSED.css());
      if (marked) {
        Style.CELL_SUPPOSED.on(boxes.get(i));
      }
      words.add(marked ? context.text("result.cell.supposed", spoken(cell)) : spoken(cell));
    }
    setAccessibleText(words.stream().collect(Collectors.joining(", ")));
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
