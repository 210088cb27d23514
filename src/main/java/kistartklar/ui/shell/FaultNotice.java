package kistartklar.ui.shell;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import kistartklar.diagnosis.FaultText;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Banner;

/** Tells about a fault in the program: what it means for the user, and the details to copy. */
final class FaultNotice {

  private FaultNotice() {}

  static void show(Throwable fault, Banner notice, Messages messages, String version) {
    notice.show(
        messages.get("shell.unexpected"),
        true,
        new Action(
            messages.get("shell.unexpected.copy"),
            () -> {
              copy(details(fault, version));
              notice.say(messages.get("shell.unexpected.copied"), messages, false);
            }),
        new Action(messages.get("dialog.close"), notice::hide));
  }

  /** Kind and place of the fault and what it happened on; nothing of a document. */
  static String details(Throwable fault, String version) {
    return SystemFacts.of(version, System.getProperties()) + "\n" + FaultText.of(fault);
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
