package kistartklar.ui.workspace;

import javafx.stage.Stage;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Ellipsis;
import kistartklar.text.FileNames;
import kistartklar.text.Messages;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.SaveState;

/** The window's title: step, file or firm, and a mark while something is not saved. */
public final class WindowTitle {

  private WindowTitle() {}

  public static void follow(Workspace open, Guide guide, Messages messages, Stage stage) {
    DocumentSession session = open.session();
    Runnable update =
        () -> {
          String firm = session.model().assessment().company().name();
          String name =
              session
                  .fileProperty()
                  .get()
                  .map(FileNames::of)
                  .orElse(
                      firm.isBlank()
                          ? messages.get("shell.title.draft")
                          : Ellipsis.shorten(firm.strip()));
          String step = StepNames.name(open.navigator().current(), guide, messages);
          boolean safe =
              session.state() instanceof SaveState.Saved
                  || session.state() instanceof SaveState.Untouched
                  || session.state() instanceof SaveState.ReadOnly;
          if (open.getScene() != null) {
            stage.setTitle(
                messages.get(safe ? "shell.title.step" : "shell.title.step.unsaved", step, name));
          }
        };
    session.model().assessmentProperty().subscribe(value -> update.run());
    session.stateProperty().subscribe(value -> update.run());
    session.fileProperty().subscribe(value -> update.run());
    open.navigator().currentProperty().subscribe(value -> update.run());
  }
}
