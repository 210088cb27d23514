package kistartklar.ui.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.text.Ellipsis;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.Question;
import kistartklar.ui.shared.Place;

/** What happens before a document goes out of sight: nothing that was entered is lost. */
public final class CloseDialogue {

  /** What leaving asks of the window around the document. */
  public interface Host {

    /**
     * Saves to a file of the user's choice.
     *
     * @param then called when it is saved; not at all otherwise
     */
    void chooseFile(Runnable then);

    /** Leads to a place in the document. */
    void show(Place place);
  }

  private enum Way {
    SAVE,
    KEEP,
    DISCARD,
    SHOW
  }

  /** Until then a drive has answered, or the session has kept a draft. */
  private static final Duration PATIENCE = DocumentSession.PATIENCE.plusSeconds(1);

  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private boolean busy;

  public CloseDialogue(Messages messages, Dialogs dialogs, Background background) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
  }

  /** Whether there is something to decide before a session ends, as far as can be told now. */
  public static boolean asks(DocumentSession session) {
    return unreadable(session).isPresent() || isUnsafe(session);
  }

  /** Whether something that was entered is not in the document's file and stays out of it. */
  public static boolean isUnsafe(DocumentSession session) {
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
   * @param then called when the session is over; not at all if the user stays
   */
  public void leave(DocumentSession session, Host host, Runnable then) {
    if (busy) {
      return;
    }
    busy = true;
    unreadable(session)
        .ifPresentOrElse(
            typed ->
                ask(
                    "dialog.leave.unreadable",
                    List.of(choice(Way.SHOW, "show"), choice(Way.DISCARD, "close")),
                    way -> {
                      if (way == Way.SHOW) {
                        host.show(typed.getKey());
                      } else {
                        again(session, host, then);
                      }
                    },
                    Ellipsis.shorten(typed.getValue())),
            () -> save(session, host, then));
  }

  /** The first thing that was typed and is not in the document, in a field that is still there. */
  private static Optional<Map.Entry<Place, String>> unreadable(DocumentSession session) {
    Assessment assessment = session.model().assessment();
    return session.model().unreadable().entrySet().stream()
        .filter(typed -> isThere(typed.getKey(), assessment))
        .findFirst();
  }

  private static boolean isThere(Place place, Assessment assessment) {
    return switch (place) {
      case Place.OfMeasure(PlanKey.OfOwn(UUID own), var ignored) ->
          assessment.ownMeasure(own).isPresent();
      case Place.OfCell(RowPlace row, String field, Optional<Place.OfCell.Line> line) ->
          assessment.worksheets().row(row).stream()
              .anyMatch(there ->
                  line.isEmpty()
                      || there.lines(field).stream()
                          .anyMatch(one -> one.id().equals(line.get().line())));
      default -> true;
    };
  }

  private void save(DocumentSession session, Host host, Runnable then) {
    OnlyFirst only = new OnlyFirst();
    Runnable silent = only.first(() -> silent(session, host, then));
    if (session.state() instanceof SaveState.Waiting) {
      silent.run();
    } else {
      Background.Delayed patience = background.after(PATIENCE, silent);
      session.save(
          only.first(() -> {
            patience.cancel();
            settled(session, host, then);
          }));
    }
  }

  private void settled(DocumentSession session, Host host, Runnable then) {
    if (session.state() instanceof SaveState.Saving) {
      save(session, host, then); // Something was entered during the save.
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
              host.chooseFile(() -> again(session, host, then));
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
                () -> host.chooseFile(() -> again(session, host, then)),
                close),
        () -> {
          busy = false;
          close.run();
        });
  }

  /** Looks anew what is to be decided, when something was saved or entered since. */
  private void again(DocumentSession session, Host host, Runnable then) {
    if (!busy) {
      busy = true;
      save(session, host, then);
    }
  }

  /** The drive does not answer, so nothing that waits for it may be done. */
  private void silent(DocumentSession session, Host host, Runnable then) {
    boolean kept = session.state() instanceof SaveState.Waiting waiting && waiting.draftKept();
    unsaved(
        kept ? "dialog.leave.silent" : "dialog.leave.silent.lost",
        kept,
        () -> host.chooseFile(() -> again(session, host, then)),
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
            kept ? choice(Way.KEEP, "close") : choice(Way.DISCARD, "discard")),
        way -> {
          if (way == Way.SAVE) {
            save.run();
          } else {
            end.run();
          }
        });
  }

  private Choice<Way> choice(Way way, String label) {
    return new Choice<>(way, messages.get("dialog.leave." + label), way == Way.DISCARD);
  }

  private void ask(
      String key, List<Choice<Way>> choices, Consumer<Way> decision, Object... arguments) {
    Optional<Way> way =
        dialogs.ask(
            new Question<>(
                messages.get(key + ".title"), messages.get(key + ".text", arguments), choices));
    busy = false;
    way.ifPresent(decision);
  }
}
