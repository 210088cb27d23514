package kistartklar.ui.plan;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Puts a measure of the firm's own before or after its neighbour, by links or by keys. */
final class MoveLinks extends FlowPane {

  private final StepContext context;
  private final IntConsumer move;
  private final Label place = Texts.line("", Style.SUBTITLE);
  private final Link up;
  private final Link down;

  /**
   * @param move told -1 to go up and 1 to go down
   */
  MoveLinks(StepContext context, IntConsumer move) {
    this.context = context;
    this.move = move;
    up = link("plan.own.up", -1);
    down = link("plan.own.down", 1);
    Style.PLAN_FLOW.on(this);
    getChildren().setAll(up, down, place);
  }

  private Link link(String key, int by) {
    String text = context.text(key);
    return new Link(text, text, () -> move.accept(by));
  }

  /** Shows where the measure stands, and which way it can go. */
  void show(String name, OwnOrder.Position now) {
    boolean movable = now.count() > 1 && !context.model().readOnlyProperty().get();
    Texts.show(this, movable);
    if (!movable) {
      return;
    }
    String words = context.text("plan.own.place", now.number(), now.count());
    place.setText(words);
    name(up, name, words);
    name(down, name, words);
    boolean upHadFocus = up.isFocused() && now.isFirst();
    boolean downHadFocus = down.isFocused() && now.isLast();
    up.setDisable(now.isFirst());
    down.setDisable(now.isLast());
    if (upHadFocus) {
      down.requestFocus();
    } else if (downHadFocus) {
      up.requestFocus();
    }
  }

  /** The link that was pressed says where the measure stands now. */
  private void name(Link link, String name, String words) {
    link.setAccessibleText(context.text("plan.own.move.spoken", link.getText(), name, words));
    link.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Alt with an arrow moves; in a list to choose from, those keys open it. */
  void onKey(KeyEvent event) {
    boolean way = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (way && event.isAltDown() && !(event.getTarget() instanceof ComboBoxBase)) {
      move.accept(event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    }
  }
}
