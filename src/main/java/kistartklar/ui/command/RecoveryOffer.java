package kistartklar.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Differences;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.DocumentOpening;
import kistartklar.text.Messages;
import kistartklar.ui.document.DocumentFacts;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Selection;
import kistartklar.ui.shared.Dialogs.Way;

/**
 * Offers what is left of a document from before: a draft that says something else than the file.
 * Whatever the user chooses, nothing of the two is lost.
 */
final class RecoveryOffer {

  private enum Choice {
    DRAFT,
    COMPARE,
    FILE
  }

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentFacts facts;

  RecoveryOffer(ShellParts parts, Dialogs dialogs) {
    this.parts = parts;
    this.dialogs = dialogs;
    messages = parts.messages();
    facts = new DocumentFacts(parts.guide(), messages, parts.clock().getZone());
  }

  /**
   * Asks what to go on with.
   *
   * @param newer whether the draft is newer than the file; otherwise both were changed
   * @param goOn shows the document as it is in the file, then does what it is given
   * @param stop the user wants none of it now, and nothing was changed
   */
  void ask(
      StoredDocument inFile,
      StoredDocument draft,
      boolean newer,
      Consumer<Consumer<DocumentWindow>> goOn,
      Runnable stop) {
    Selection<Choice> selection =
        new Selection<>(
            messages.get(newer ? "document.recovery.newer" : "document.recovery.both"),
            List.of(
                way(
                    Choice.DRAFT,
                    "draft",
                    facts.of(draft),
                    Differences.between(inFile.assessment(), draft.assessment()).size()),
                way(Choice.COMPARE, "compare"),
                way(Choice.FILE, "file", facts.of(inFile))),
            newer ? Choice.DRAFT : Choice.COMPARE,
            messages.get("document.recovery.confirm"));
    Optional<Choice> chosen = dialogs.choose(selection);
    if (chosen.isEmpty()) {
      stop.run();
      return;
    }
    switch (chosen.get()) {
      case DRAFT -> goOn.accept(shown -> restore(shown, draft));
      case COMPARE -> goOn.accept(shown -> compare(shown, draft));
      case FILE -> {
        putAway(draft);
        goOn.accept(shown -> {});
      }
    }
  }

  private Way<Choice> way(Choice choice, String key, Object... arguments) {
    return new Way<>(
        choice,
        messages.get("document.recovery." + key),
        messages.get("document.recovery." + key + ".sentence", arguments));
  }

  private void restore(DocumentWindow shown, StoredDocument draft) {
    keep(draft);
    shown.workspace().ifPresent(open -> open.session().adoptDraft(draft));
    shown.notice().say(messages.get("document.recovery.restored"), messages, false);
  }

  /**
   * Whatever comes of the draft, also if taking it over is undone: it is among the earlier states.
   */
  private void keep(StoredDocument draft) {
    parts.background().run(() -> parts.storage().keep(draft), ignored -> {});
  }

  private void compare(DocumentWindow shown, StoredDocument draft) {
    keep(draft);
    Consumer<Assessment> accept =
        merged ->
            shown
                .workspace()
                .ifPresent(open -> open.session().adoptDraft(draft.withAssessment(merged)));
    shown
        .commands()
        .versions()
        .compare(Optional.empty(), draft.assessment(), "document.recovery.name", accept);
  }

  private void putAway(StoredDocument draft) {
    parts.background().run(() -> new DocumentOpening(parts.local()).putAway(draft), ignored -> {});
  }
}
