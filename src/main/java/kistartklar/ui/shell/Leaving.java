package kistartklar.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.Question;

/** What happens before a document goes out of sight: nothing that was entered is lost. */
final class Leaving {

  private enum Way {
    SAVE,
    KEEP,
    DISCARD
  }

  private final Messages messages;
  private final Dialogs dialogs;

  Leaving(Messages messages, Dialogs dialogs) {
    this.messages = messages;
    this.dialogs = dialogs;
  }

  /** Whether there is something to decide before a session ends, as far as can be told now. */
  static boolean asks(DocumentSession session) {
    return session.needsFile()
        || session.state() instanceof SaveState.Failed
        || session.state() instanceof SaveState.ChangedOutside;
  }

  /**
   * Ends a session as the user wants.
   *
   * @param chooseFile saves to a file of the user's choice and then calls what it is given
   * @param then called when the session is over; not at all if the user stays
   */
  void leave(DocumentSession session, Consumer<Runnable> chooseFile, Runnable then) {
    session.save(() -> {
      Runnable close = () -> session.close(then);
      if (session.needsFile()) {
        ask(
            "dialog.leave.draft",
            List.of(choice(Way.SAVE, "save"), choice(Way.DISCARD, "discard")),
            way -> {
              if (way == Way.SAVE) {
                chooseFile.accept(close);
              } else {
                session.discard(then);
              }
            });
      } else {
        leaveFile(session, chooseFile, close, then);
      }
    });
  }

  private void leaveFile(
      DocumentSession session, Consumer<Runnable> chooseFile, Runnable close, Runnable then) {
    Optional<Boolean> draftKept =
        switch (session.state()) {
          case SaveState.Failed failed -> Optional.of(failed.draftKept());
          case SaveState.ChangedOutside outside -> Optional.of(outside.draftKept());
          default -> Optional.empty();
        };
    if (draftKept.isEmpty()) {
      close.run();
      return;
    }
    boolean kept = draftKept.get();
    ask(
        kept ? "dialog.leave.kept" : "dialog.leave.lost",
        List.of(
            choice(Way.SAVE, "elsewhere"),
            kept ? choice(Way.KEEP, "keep") : choice(Way.DISCARD, "lose")),
        way -> {
          switch (way) {
            case SAVE -> chooseFile.accept(close);
            case KEEP -> close.run();
            case DISCARD -> session.discard(then);
          }
        });
  }

  private Choice<Way> choice(Way way, String label) {
    return new Choice<>(way, messages.get("dialog.leave." + label));
  }

  private void ask(String key, List<Choice<Way>> choices, Consumer<Way> decision) {
    dialogs
        .ask(new Question<>(messages.get(key + ".title"), messages.get(key + ".text"), choices))
        .ifPresent(decision);
  }
}
