package kistartklar.ui.shell;

import kistartklar.diagnosis.SystemFacts;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.about.AboutWindow;

/** What the program tells about itself. */
record HelpActions(Messages messages, Windows.Frame frame, String version) {

  void showShortcuts() {
    frame
        .dialogs()
        .tell(messages.get("dialog.shortcuts.title"), messages.get("dialog.shortcuts.text"));
  }

  void showAbout() {
    SystemFacts facts = SystemFacts.of(version, System.getProperties());
    AboutWindow.show(frame.stage(), messages, facts, UserDirectories.current().log());
  }
}
