package kistartklar.ui.comparison;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.PhaseChange;
import kistartklar.domain.comparison.Step;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The count of Ja in each phase, earlier and later. */
final class PhaseChangesCard extends VBox {

  private static final double HEAD_WIDTH = 84;

  private final ComparisonWords words;
  private final GridPane grid = Style.PHASE_GRID.on(new GridPane());

  /**
   * @param from what the earlier state is called
   * @param to what the later one is called
   */
  PhaseChangesCard(ComparisonWords words, Step step, String from, String to) {
    this.words = words;
    Style.CARD.on(this);
    grid.getColumnConstraints().setAll(names(), counts(), counts(), counts());
    grid.addRow(
        0,
        Texts.line("", Style.FINE_PRINT),
        head(from),
        head(to),
        head(words.get("phases.change")));
    step.phases().forEach(this::row);
    getChildren().setAll(Texts.wrapped(words.get("phases"), Style.CARD_TITLE), grid);
  }

  private static Label head(String text) {
    Label head = Texts.wrapped(text, Style.FINE_PRINT);
    head.setPrefWidth(HEAD_WIDTH);
    GridPane.setValignment(head, VPos.BOTTOM);
    return head;
  }

  private void row(PhaseChange phase) {
    Label gain =
        Texts.line(words.gain(phase.gain()), phase.gain() == 0 ? Style.SUBTITLE : Style.STRONG);
    grid.addRow(
        grid.getRowCount(),
        Texts.wrapped(phase.phase().shortTitle()),
        Texts.line(words.yesOf(phase.before())),
        Texts.line(words.yesOf(phase.after())),
        gain);
  }

  private static ColumnConstraints names() {
    ColumnConstraints names = new ColumnConstraints(110, 190, 240);
    names.setHgrow(Priority.ALWAYS);
    return names;
  }

  private static ColumnConstraints counts() {
    ColumnConstraints counts = new ColumnConstraints();
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts.setHalignment(HPos.LEFT);
    return counts;
  }
}
