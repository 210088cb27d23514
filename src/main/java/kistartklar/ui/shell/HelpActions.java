package kistartklar.ui.shell;

import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;

/** What the program tells about itself. */
record HelpActions(Messages messages, Dialogs dialogs, String version) {

  void showShortcuts() {
    dialogs.tell(messages.get("dialog.shortcuts.title"), messages.get("dialog.shortcuts.text"));
  }

  void showAbout() {
    dialogs.tell(
        messages.get("dialog.about.title"),
        messages.get(
            "dialog.about.text",
            version,
            System.getProperty("java.version", ""),
            System.getProperty("os.name", "")));
  }
}
