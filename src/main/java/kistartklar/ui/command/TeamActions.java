package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Stage;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.team.TeamCopy;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.NewFile;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;
import kistartklar.ui.team.CopyView;
import kistartklar.ui.team.MergeView;
import kistartklar.ui.team.TeamWindow;
import kistartklar.ui.workspace.Workspace;

/** Assessing in a team: copies for members, and bringing their answers into the open document. */
public final class TeamActions {

  private static final double WIDTH = 980;
  private static final double COPY_WIDTH = 760;
  private static final double HEIGHT = 760;
  private static final double COPY_HEIGHT = 640;

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;

  TeamActions(ShellParts parts, Dialogs dialogs, DocumentWindow window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    messages = parts.messages();
  }

  private void withEditable(Consumer<DocumentSession> action) {
    window
        .workspace()
        .map(Workspace::session)
        .ifPresent(session -> {
          if (session.state() instanceof SaveState.ReadOnly readOnly) {
            dialogs.tell(messages.get("dialog.readOnly.title"), messages.get(readOnly.reason()));
          } else {
            action.accept(session);
          }
        });
  }

  public void makeCopy() {
    withEditable(this::makeCopy);
  }

  private void makeCopy(DocumentSession session) {
    Frame frame = new Frame();
    CopyView view =
        new CopyView(
            messages,
            parts.guide(),
            new CopyView.Actions() {
              @Override
              public void save(String name, boolean withAnswers, Consumer<String> saved) {
                TeamActions.this.save(session, name, withAnswers, saved);
              }

              @Override
              public void close() {
                frame.close();
              }
            });
    frame.show(
        TeamWindow.over(
            window.stage(),
            view,
            messages.get("team.copy.window"),
            COPY_WIDTH,
            height(COPY_HEIGHT)));
    view.focusFirst();
  }

  private double height(double wished) {
    return Math.min(wished, window.stage().getHeight());
  }

  private void save(
      DocumentSession session, String name, boolean withAnswers, Consumer<String> saved) {
    Assessment document = session.model().assessment();
    Assessment copy = TeamCopy.of(document, UUID.randomUUID(), name, withAnswers);
    String person = FileNames.part(name);
    String ending =
        person.isEmpty()
            ? messages.get("team.copy.ending.unnamed")
            : messages.get("team.copy.ending", person);
    String suggested = FileNames.suggest(document.company(), ending, "kicheck", messages);
    dialogs
        .chooseTarget(FileKind.DOCUMENT, suggested, parts.settings().folder())
        .ifPresent(target -> {
          if (session.fileProperty().get().filter(target::equals).isPresent()) {
            tell(Message.of("team.copy.itself"));
          } else {
            write(copy, target, saved);
          }
        });
  }

  private void write(Assessment copy, Path target, Consumer<String> saved) {
    parts
        .background()
        .run(
            () -> {
              NewFile written = NewFile.save(parts.storage(), StoredDocument.unsaved(copy), target);
              written.release();
              return written.result();
            },
            result -> {
              switch (result) {
                case SaveResult.Saved _ -> saved.accept(FileNames.of(target));
                case SaveResult.ChangedOutside(Message reason) -> tell(reason);
                case SaveResult.Failed(Message reason) -> tell(reason);
              }
            });
  }

  private void tell(Message reason) {
    dialogs.tell(messages.get("dialog.notSaved.title"), messages.get(reason));
  }

  public void merge() {
    withEditable(this::merge);
  }

  private void merge(DocumentSession session) {
    Frame frame = new Frame();
    MergeView view =
        new MergeView(
            messages,
            parts.guide(),
            session.model(),
            new MergeView.Actions() {
              @Override
              public List<Path> choose() {
                return dialogs.chooseSeveral(
                    messages.get("team.copies.title"), parts.settings().folder());
              }

              @Override
              public void read(List<Path> files, Consumer<List<MergeView.Read>> then) {
                parts
                    .background()
                    .run(
                        () ->
                            files.stream()
                                .map(file -> new MergeView.Read(file, parts.storage().load(file)))
                                .toList(),
                        then);
              }

              @Override
              public Optional<Path> own() {
                return session.fileProperty().get();
              }

              @Override
              public boolean mayLoseNotes() {
                return TeamActions.this.mayLoseNotes();
              }

              @Override
              public void close() {
                frame.close();
              }
            });
    Stage over =
        TeamWindow.over(
            window.stage(), view, messages.get("team.merge.window"), WIDTH, height(HEIGHT));
    over.setOnCloseRequest(event -> {
      event.consume();
      view.close();
    });
    frame.show(over);
    view.focusFirst();
  }

  private boolean mayLoseNotes() {
    return dialogs
        .ask(
            new Dialogs.Question<>(
                messages.get("team.lose.title"),
                messages.get("team.lose.text"),
                List.of(
                    new Dialogs.Choice<>(false, messages.get("team.lose.stay")),
                    new Dialogs.Choice<>(true, messages.get("team.lose.discard"), true))))
        .orElse(false);
  }

  /** A window that its content can close, though that is made first. */
  private static final class Frame {

    private Optional<Stage> open = Optional.empty();

    void show(Stage shown) {
      open = Optional.of(shown);
      shown.show();
    }

    void close() {
      open.ifPresent(Stage::close);
    }
  }
}
