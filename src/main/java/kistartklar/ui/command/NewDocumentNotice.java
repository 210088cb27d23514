package kistartklar.ui.command;

import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Banner;

/** Tells where a document of its own came from, and to save it: until it has a file. */
final class NewDocumentNotice {

  private NewDocumentNotice() {}

  static void show(DocumentWindow shown, String words, Messages messages) {
    Banner notice = shown.notice();
    notice.show(
        words,
        false,
        new Action(messages.get("shell.fromReport.save"), shown.commands().document()::chooseFile),
        new Action(messages.get("dialog.close"), notice::hide));
    shown
        .workspace()
        .ifPresent(open ->
            open.session()
                .fileProperty()
                .subscribe(file -> file.ifPresent(some -> notice.hideIfSaying(words))));
  }
}
