package kistartklar.ui.shared;

/** Undo and redo as the user means it: the change is taken back, and the screen shows where. */
public record UndoActions(AssessmentModel model, Navigation navigation) {

  public void undo() {
    model.undo().ifPresent(navigation::goTo);
  }

  public void redo() {
    model.redo().ifPresent(navigation::goTo);
  }
}
