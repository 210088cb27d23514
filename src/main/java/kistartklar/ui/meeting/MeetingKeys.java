package kistartklar.ui.meeting;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Answer;

/**
 * J, N and Entf answer; the arrows and the keys for a page, which a presenter's remote control
 * sends, lead from question to question; Esc ends. While a note is typed they are only letters.
 */
record MeetingKeys(MeetingView view) {

  void install() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (typing || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case J -> view.answer(Optional.of(Answer.YES));
      case N -> view.answer(Optional.of(Answer.NO));
      case DELETE, BACK_SPACE -> view.answer(Optional.empty());
      case LEFT, PAGE_UP -> view.move(-1);
      case RIGHT, PAGE_DOWN -> view.move(1);
      case ESCAPE -> view.end();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
