package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;
import kistartklar.ui.testing.ScriptedDialogs;

/** A document that is left or changed in an unlucky moment. */
abstract class ClosingFixture extends SessionFixture {

  static final Path OTHER = Path.of("anderswo.kicheck");
  static final QuestionId Q3 = new QuestionId(3);

  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final List<String> events = new ArrayList<>();

  void leave(DocumentSession session, CloseDialogue.Host window) {
    new CloseDialogue(Messages.german(), dialogs, background)
        .leave(session, window, () -> events.add("left"));
  }

  /** Saves to a file as the window does: goes on only if that worked. */
  Consumer<Runnable> saving(DocumentSession session, Path target) {
    return then ->
        session.saveAs(
            target,
            trouble ->
                trouble.ifPresentOrElse(reason -> events.add("refused " + reason.key()), then));
  }

  DocumentSession blank() {
    return DocumentSession.start(storage, background, OpenedDocument.blank());
  }

  StoredDocument draft(UUID id) {
    return Objects.requireNonNull(storage.drafts.get(id), "no draft");
  }

  DocumentSession failing() {
    DocumentSession session = opened();
    storage.fileTrouble = Optional.of("store.save.denied");
    answer(session, Q1);
    settle();
    return session;
  }

  DocumentSession conflicting() {
    DocumentSession session = opened();
    StoredDocument theirs = storage.stored(FILE);
    put(theirs.withAssessment(theirs.assessment().withNote(Q2, "ihre")), 12);
    answer(session, Q1);
    settle();
    return session;
  }
}
