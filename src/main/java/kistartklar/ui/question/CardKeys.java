package kistartklar.ui.question;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.assessment.Answer;

/**
 * The keys of a card: J and N answer, Entf and the backspace key reopen the question, and Enter on
 * the card itself goes on.
 */
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
      case J -> card.answerAndGoOn(Answer.YES);
      case N -> card.answerAndGoOn(Answer.NO);
      case DELETE, BACK_SPACE -> card.answerHere(Optional.empty());
      case ENTER -> {
        if (event.getTarget() != card) {
          return;
        }
        card.goOn();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
