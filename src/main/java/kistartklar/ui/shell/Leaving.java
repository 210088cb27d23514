package kistartklar.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
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

  /** Until then a drive has answered, or the session has kept a draft. */
  private static final Duration PATIENCE = DocumentSession.PATIENCE.plusSeconds(1);

  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private boolean busy;

  Leaving(Messages messages, Dialogs dialogs, Background background) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
  }

  /** Whether there is something to decide before a session ends, as far as can be told now. */
  static boolean asks(DocumentSession session) {
    return session.needsFile()
        || switch (session.state()) {
          case SaveState.Failed ignored -> true;
          case SaveState.ChangedOutside ignored -> true;
          case SaveState.Waiting ignored -> true;
          default -> false;
        };
  }

  /**
   * Ends a session as the user wants. A second call while the first goes on does nothing.
   *
   * @param chooseFile saves to a file of the user's choice and then calls what it is given
   * @param then called when the session is over; not at all if the user stays
   */
  void leave(DocumentSession session, Consumer<Runnable> chooseFile, Runnable then) {
    if (busy) {
      return;
    }
    busy = true;
    Turn turn = new Turn();
    Runnable silent = turn.first(() -> silent(session, chooseFile, then));
    if (session.state() instanceof SaveState.Waiting) {
      silent.run();
    } else {
      Background.Delayed patience = background.after(PATIENCE, silent);
      session.save(
          turn.first(() -> {
            patience.cancel();
            settled(session, chooseFile, then);
          }));
    }
  }

  private void settled(DocumentSession session, Consumer<Runnable> chooseFile, Runnable then) {
    if (session.state() instanceof SaveState.Saving) {
      again(session, chooseFile, then); // Something was entered during the save.
      return;
    }
    if (session.saysNothingNew()) {
      busy = false;
      session.discard(then);
      return;
    }
    Runnable close = () -> session.close(then);
    if (session.needsFile()) {
      ask(
          "dialog.leave.draft",
          List.of(choice(Way.SAVE, "save"), choice(Way.DISCARD, "discard")),
          way -> {
            if (way == Way.SAVE) {
              chooseFile.accept(() -> again(session, chooseFile, then));
            } else {
              session.discard(then);
            }
          });
      return;
    }
    Optional<Boolean> draftKept =
        switch (session.state()) {
          case SaveState.Failed failed -> Optional.of(failed.draftKept());
          case SaveState.ChangedOutside outside -> Optional.of(outside.draftKept());
          default -> Optional.empty();
        };
    draftKept.ifPresentOrElse(
        // Even where the last changes are given up: an older draft has what the file has not.
        kept ->
            unsaved(
                kept ? "dialog.leave.kept" : "dialog.leave.lost",
                kept,
                () -> chooseFile.accept(() -> again(session, chooseFile, then)),
                close),
        () -> {
          busy = false;
          close.run();
        });
  }

  /** Looks anew what is to be decided, when something was saved or entered since. */
  private void again(DocumentSession session, Consumer<Runnable> chooseFile, Runnable then) {
    busy = false;
    leave(session, chooseFile, then);
  }

  /** The drive does not answer, so nothing that waits for it may be done. */
  private void silent(DocumentSession session, Consumer<Runnable> chooseFile, Runnable then) {
    boolean kept = session.state() instanceof SaveState.Waiting waiting && waiting.draftKept();
    unsaved(
        kept ? "dialog.leave.silent" : "dialog.leave.silent.lost",
        kept,
        () -> chooseFile.accept(() -> again(session, chooseFile, then)),
        () -> {
          session.abandon();
          then.run();
        });
  }

  private void unsaved(String key, boolean kept, Runnable save, Runnable end) {
    ask(
        key,
        List.of(
            choice(Way.SAVE, "elsewhere"),
            kept ? choice(Way.KEEP, "keep") : choice(Way.DISCARD, "lose")),
        way -> {
          if (way == Way.SAVE) {
            save.run();
          } else {
            end.run();
          }
        });
  }

  private Choice<Way> choice(Way way, String label) {
    return new Choice<>(way, messages.get("dialog.leave." + label));
  }

  private void ask(String key, List<Choice<Way>> choices, Consumer<Way> decision) {
    Optional<Way> way =
        dialogs.ask(
            new Question<>(messages.get(key + ".title"), messages.get(key + ".text"), choices));
    busy = false;
    way.ifPresent(decision);
  }
}
