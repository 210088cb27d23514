package kistartklar.ui.workspace;

import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Banner;

/** Tells above the step that the document is not safe where it belongs, and what can be done. */
final class SaveBanner {

  /** What can be done about it. */
  public interface Actions {

    /** Saves to a file of the user's choice. */
    void chooseFile();

    /** Tries to save again. */
    void saveNow();

    /** Shows what somebody else wrote into the file and what is here, to be brought together. */
    void compareOutside();

    /** What is here replaces what somebody else wrote into the file. */
    void keepMine();

    /** Edits a document that somebody else has open. */
    void takeOver();

    /** Saves a copy of a document that can only be read. */
    void saveCopy();
  }

  private final Messages messages;
  private final Actions actions;
  private final Banner banner;

  public SaveBanner(Messages messages, Actions actions, Banner banner) {
    this.messages = messages;
    this.actions = actions;
    this.banner = banner;
  }

  void show(SaveState state, String fileName) {
    switch (state) {
      case SaveState.Failed failed ->
          banner.show(
              messages.get(
                  failed.draftKept() ? "save.banner.failed.draft" : "save.banner.failed",
                  messages.get(failed.reason())),
              true,
              action("save.retry", actions::saveNow),
              action("save.elsewhere", actions::chooseFile));
      case SaveState.Waiting waiting ->
          banner.show(
              messages.get(
                  waiting.draftKept() ? "save.banner.waiting.draft" : "save.banner.waiting",
                  fileName),
              true,
              action("save.elsewhere", actions::chooseFile));
      case SaveState.ChangedOutside(Message reason, boolean ignored) ->
          banner.show(
              messages.get("save.banner.outside", messages.get(reason)),
              true,
              action("save.outside.compare", actions::compareOutside),
              action("save.outside.mine", actions::keepMine),
              action("save.elsewhere", actions::chooseFile));
      case SaveState.ReadOnly(Message reason, boolean openElsewhere) ->
          showReadOnly(messages.get(reason), openElsewhere);
      case SaveState.Saving() -> {}
      default -> banner.hide();
    }
  }

  private void showReadOnly(String reason, boolean openElsewhere) {
    Action copy = action("save.copy", actions::saveCopy);
    if (openElsewhere) {
      banner.show(reason, false, copy, action("save.takeOver", actions::takeOver));
    } else {
      banner.show(messages.get("save.banner.readOnly", reason), false, copy);
    }
  }

  private Action action(String key, Runnable run) {
    return new Action(messages.get(key), run);
  }
}
