package kistartklar.ui.question;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Answer;

/** The keys of a card: J and N answer, Entf and the backspace key reopen the question. */
final class CardKeys {

  private CardKeys() {}

  static void install(QuestionCard card) {
    card.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(card, event));
  }

  private static void onKey(QuestionCard card, KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (typing || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case J -> card.answerByKey(Answer.YES);
      case N -> card.answerByKey(Answer.NO);
      case DELETE, BACK_SPACE -> card.answer(Optional.empty());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
