package kistartklar.ui.shared;

import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;

/** What every step works with: the guide, the words, the edited assessment and the way around. */
public record StepContext(
    Guide guide, Messages messages, AssessmentModel model, Navigation navigation) {

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** Undo and redo of the document. */
  public UndoActions undoActions() {
    return new UndoActions(model, navigation);
  }
}
