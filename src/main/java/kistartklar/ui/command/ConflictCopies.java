package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.SameDocument.Copy;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.DocumentOpening;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.Choice;
import kistartklar.ui.shared.Dialogs.Question;
import kistartklar.ui.workspace.Workspace;

/**
 * Second versions of a document that lie beside it, as cloud folders leave them: told about,
 * compared, brought together, and then, if the user says so, deleted.
 */
final class ConflictCopies {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final VersionActions versions;
  private final DocumentOpening documents;

  ConflictCopies(
      ShellParts parts, Dialogs dialogs, DocumentWindow window, VersionActions versions) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    this.versions = versions;
    messages = parts.messages();
    documents = new DocumentOpening(parts.local());
  }

  /** Looks for them and tells about the first. */
  void look(DocumentSession session, Path file) {
    StoredDocument document = session.document();
    parts
        .background()
        .run(
            () -> documents.copiesBeside(file, document),
            copies -> copies.stream().findFirst().ifPresent(copy -> offer(session, copy)),
            fault -> {});
  }

  /** Says that a second version of what is open here is not opened beside it. */
  void offerOpened(DocumentSession session, Copy copy) {
    show(
        session,
        copy,
        "document.copy.open",
        new Action(
            messages.get("document.copy.asNew"),
            () -> window.showFree(OpenedDocument.copy(copy.loaded().document()))));
  }

  private void offer(DocumentSession session, Copy copy) {
    if (window.workspace().map(Workspace::session).filter(session::equals).isEmpty()) {
      return; // Another document is shown by now.
    }
    show(session, copy, "document.copy");
  }

  private void show(DocumentSession session, Copy copy, String key, Action... others) {
    Banner notice = window.notice();
    List<Action> actions = new ArrayList<>(List.of(others));
    actions.addFirst(
        new Action(messages.get("document.copy.compare"), () -> compare(session, copy)));
    actions.addLast(new Action(messages.get("dialog.close"), notice::hide));
    notice.show(messages.get(key, name(copy)), false, actions.toArray(Action[]::new));
  }

  private static String name(Copy copy) {
    return FileNames.of(copy.file());
  }

  private void compare(DocumentSession session, Copy copy) {
    StoredDocument theirs = copy.loaded().document();
    versions.compare(
        Optional.empty(),
        theirs.assessment(),
        "document.copy.name",
        merged -> merge(session, copy, merged),
        name(copy));
  }

  private void merge(DocumentSession session, Copy copy, Assessment merged) {
    Optional<Message> refused = session.adopt(merged, copy.loaded().document().revision());
    if (refused.isPresent()) {
      window.notice().say(messages.get(refused.get()), messages, true);
      return;
    }
    parts.background().run(() -> documents.merged(copy), ignored -> {});
    Banner notice = window.notice();
    notice.show(
        messages.get("document.copy.merged", name(copy)),
        false,
        new Action(messages.get("document.copy.delete"), () -> delete(copy)),
        new Action(messages.get("document.copy.keep"), () -> keep(copy)));
  }

  private void keep(Copy copy) {
    window.notice().say(messages.get("document.copy.kept", name(copy)), messages, false);
  }

  private void delete(Copy copy) {
    Question<Boolean> question =
        new Question<>(
            messages.get("document.copy.delete.title", name(copy)),
            messages.get("document.copy.delete.text"),
            List.of(new Choice<>(true, messages.get("document.copy.delete.yes"), true)));
    if (dialogs.ask(question).orElse(false)) {
      parts.background().run(() -> documents.delete(copy), trouble -> deleted(copy, trouble));
    }
  }

  private void deleted(Copy copy, Optional<Message> trouble) {
    window
        .notice()
        .say(
            trouble
                .map(messages::get)
                .orElseGet(() -> messages.get("document.copy.deleted", name(copy))),
            messages,
            trouble.isPresent());
  }
}
