package kistartklar.ui.team;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Style;

/** Who said what: name, answer and note beside each other, or the note below where it is narrow. */
final class ViewLine extends GridPane {

  /** From this width on, in em, a note has room beside name and answer. */
  private static final double WIDE = 27;

  private static final double NAME_PERCENT = 28;

  private final Label name;
  private final Label answer;
  private final Node said;

  ViewLine(Label name, Label answer, Node said) {
    this.name = name;
    this.answer = answer;
    this.said = said;
    Style.VIEW_ANSWER.on(answer);
    Style.COLUMNS.on(this);
    EmSize.in(this).fits(this, WIDE).subscribe(this::arrange);
  }

  private void arrange(boolean wide) {
    getChildren().removeIf(Node::isManaged);
    ColumnConstraints first = new ColumnConstraints();
    ColumnConstraints growing = new ColumnConstraints();
    growing.setHgrow(Priority.ALWAYS);
    if (wide) {
      first.setPercentWidth(NAME_PERCENT);
      getColumnConstraints().setAll(first, new ColumnConstraints(), growing);
      addRow(0, name, answer, said);
    } else {
      getColumnConstraints().setAll(growing, first);
      addRow(0, name, answer);
      add(said, 0, 1, 2, 1);
    }
    getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
  }
}
