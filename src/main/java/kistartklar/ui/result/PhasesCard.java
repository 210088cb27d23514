package kistartklar.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The phases question by question, and the sums of preparation and operation. */
final class PhasesCard extends VBox {

  private final StepContext context;
  private final List<CellRow> cells = new ArrayList<>();
  private final GridPane grid = Style.PHASE_GRID.on(new GridPane());

  PhasesCard(StepContext context, Readiness readiness) {
    this.context = context;
    Style.CARD.on(this);
    grid.getColumnConstraints().setAll(names(), cellColumn(), counts());
    for (PhaseResult phase : readiness.phases()) {
      CellRow row = new CellRow(context, phase.cells());
      cells.add(row);
      row(name(phase.phase()), row, phase.tally());
    }
    Separator line = new Separator();
    GridPane.setColumnSpan(line, GridPane.REMAINING);
    grid.addRow(grid.getRowCount(), line);
    sum("result.preparation", 1, Readiness.LAST_OF_PREPARATION, readiness.preparation());
    sum(
        "result.operation",
        Readiness.LAST_OF_PREPARATION + 1,
        QuestionId.COUNT,
        readiness.operation());
    getChildren()
        .setAll(
            Texts.wrapped(context.text("result.phases"), Style.CARD_TITLE),
            grid,
            Texts.wrapped(context.text("result.legend"), Style.FINE_PRINT));
  }

  private void sum(String key, int first, int last, Tally tally) {
    Label name = Texts.wrapped(context.text(key, first, last), Style.PHASE_NAME);
    row(name, new ShareBar(tally), tally);
  }

  private Link name(Phase phase) {
    Link name =
        new Link(
            phase.shortTitle(),
            context.text("result.phase.spoken", phase.shortTitle(), phase.number()),
            () -> context.navigation().goTo(new StepId.OfPhase(phase.number())));
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    Style.PHASE_NAME.on(name);
    return Style.PHASE_LINK.on(name);
  }

  /** Marks the questions that are supposed to be a Ja; the counts stay those of the answers. */
  void suppose(Predicate<QuestionId> supposed) {
    cells.forEach(row -> row.suppose(supposed));
  }

  private void row(Node name, Node picture, Tally tally) {
    Label count =
        Texts.line(context.text("result.yes-of", tally.yes(), tally.total()), Style.BODY_LINE);
    grid.addRow(grid.getRowCount(), name, picture, count);
  }

  private static ColumnConstraints names() {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    return names;
  }

  private static ColumnConstraints cellColumn() {
    ColumnConstraints cells = new ColumnConstraints();
    cells.setHgrow(Priority.ALWAYS);
    cells.setFillWidth(true);
    return cells;
  }

  private static ColumnConstraints counts() {
    ColumnConstraints counts = new ColumnConstraints();
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts.setHalignment(HPos.RIGHT);
    return counts;
  }
}
