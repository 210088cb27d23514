package kistartklar.ui.shared;

import java.time.LocalDate;
import java.util.function.Supplier;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;

/**
 * What every step works with: the guide, the words, the edited assessment and the way around.
 *
 * @param worksheets what worksheets consist of, read when first asked for
 * @param today the day that counts as today
 * @param reviews what is found out about the worksheets
 */
public record StepContext(
    Guide guide,
    Supplier<WorksheetCatalogue> worksheets,
    Messages messages,
    AssessmentModel model,
    Navigation navigation,
    Supplier<LocalDate> today,
    SheetReviews reviews) {

  /** With nothing found out yet. */
  public StepContext(
      Guide guide,
      Supplier<WorksheetCatalogue> worksheets,
      Messages messages,
      AssessmentModel model,
      Navigation navigation,
      Supplier<LocalDate> today) {
    this(
        guide, worksheets, messages, model, navigation, today, new SheetReviews(worksheets, today));
  }

  /** The text of a key. */
  public String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** Undo and redo of the document. */
  public UndoActions undoActions() {
    return new UndoActions(model, navigation);
  }
}
