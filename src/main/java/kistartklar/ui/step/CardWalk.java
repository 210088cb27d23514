package kistartklar.ui.step;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.ui.question.QuestionCard;

/** Arrow up and down lead from question to question. */
final class CardWalk {

  private final List<QuestionCard> cards;
  private final Consumer<QuestionCard> focus;

  private CardWalk(List<QuestionCard> cards, Consumer<QuestionCard> focus) {
    this.cards = cards;
    this.focus = focus;
  }

  static void install(Node column, List<QuestionCard> cards, Consumer<QuestionCard> focus) {
    column.addEventFilter(KeyEvent.KEY_PRESSED, new CardWalk(cards, focus)::onKey);
  }

  private void onKey(KeyEvent event) {
    boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    if (!vertical || modified || event.getTarget() instanceof TextInputControl) {
      return;
    }
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).isFocusWithin() || cards.get(i).isFocused()) {
        int next = event.getCode() == KeyCode.UP ? i - 1 : i + 1;
        event.consume();
        focus.accept(cards.get(Math.clamp(next, 0, cards.size() - 1)));
        return;
      }
    }
  }
}
