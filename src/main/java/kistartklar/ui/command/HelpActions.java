package kistartklar.ui.command;

import javafx.stage.Stage;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.domain.guide.Guide;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.about.AboutWindow;
import kistartklar.ui.glossary.GlossaryWindow;
import kistartklar.ui.shared.Dialogs;

/** What the program tells about itself. */
public record HelpActions(
    Guide guide, Messages messages, Stage stage, Dialogs dialogs, String version) {

  public void showShortcuts() {
    dialogs.tell(messages.get("dialog.shortcuts.title"), messages.get("dialog.shortcuts.text"));
  }

  public void showGlossary() {
    GlossaryWindow.show(stage, guide.glossary(), messages);
  }

  public void showAbout() {
    SystemFacts facts = SystemFacts.of(version, System.getProperties());
    AboutWindow.show(stage, messages, facts, UserDirectories.current().log());
  }
}
