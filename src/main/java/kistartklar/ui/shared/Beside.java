package kistartklar.ui.shared;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that takes all room with what stands beside it, or below it where it is narrow. */
public final class Beside extends VBox {

  private final Region growing;
  private final Node[] rest;
  private boolean last;

  /**
   * @param ems from this width on they stand beside each other
   */
  public Beside(double ems, Region growing, Node... rest) {
    this.growing = growing;
    this.rest = rest.clone();
    growing.setMaxWidth(Double.MAX_VALUE);
    Style.GAP.on(this);
    Em.in(this).fits(this, ems).subscribe(this::arrange);
  }

  /** Puts what takes all room behind the others; where it is narrow, below them. */
  public Beside growingLast() {
    last = true;
    arrange(getChildren().stream().filter(Node::isManaged).count() == 1);
    return this;
  }

  private void arrange(boolean wide) {
    getChildren().removeIf(Node::isManaged);
    HBox row = Style.GAP.on(new HBox(rest));
    row.setAlignment(Pos.CENTER_LEFT);
    if (wide) {
      HBox.setHgrow(growing, Priority.ALWAYS);
      row.getChildren().add(last ? rest.length : 0, growing);
      getChildren().add(row);
    } else {
      getChildren().addAll(last ? List.of(row, growing) : List.of(growing, row));
    }
  }
}
