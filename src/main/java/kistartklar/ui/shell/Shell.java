package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.LoadResult;
import kistartklar.store.settings.Theme;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;
import kistartklar.ui.shared.Stylesheets;
import kistartklar.ui.step.Logos;
import org.jspecify.annotations.Nullable;

/** The window: start screen or one open document, and the ways between them. */
public final class Shell implements StartView.Actions, Workspace.Actions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Stage stage;
  private final PdfSaving pdf;
  private final ReportPreview preview;
  private final Leaving leaving;
  private final Portfolios portfolios;
  private final BorderPane root = new BorderPane();
  private final Banner notice = new Banner();
  private final Scene scene = new Scene(root);
  private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace =
      new ReadOnlyObjectWrapper<>();
  private Runnable onQuit = () -> {};

  public Shell(ShellParts parts, Dialogs dialogs, Stage stage) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.stage = stage;
    messages = parts.messages();
    pdf = new PdfSaving(parts, dialogs);
    preview = new ReportPreview(parts, pdf);
    leaving = new Leaving(messages, dialogs);
    portfolios = new Portfolios(parts, dialogs, stage, this::open);
    MenuBar menu =
        new MainMenu(messages, parts.guide(), this, workspace.getReadOnlyProperty())
            .bar(parts.settings().property());
    root.setTop(new VBox(menu, notice));
    Stylesheets.addTo(scene);
    parts.settings().property().subscribe(now -> applyTheme(now.theme()));
    FileDrop.install(scene, this::open);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> {
      event.consume();
      quit();
    });
  }

  /** The name of a file without its folder. */
  static String fileName(Path path) {
    return String.valueOf(Optional.ofNullable(path.getFileName()).orElse(path));
  }

  /** Sets what happens when the window is done for good. */
  public void setOnQuit(Runnable action) {
    onQuit = action;
  }

  /** Shows the window, with a document or with the start screen. */
  public void show(Optional<Path> file) {
    WindowPlacement.apply(stage, parts.settings().get().window());
    showStart();
    stage.show();
    file.ifPresent(this::open);
  }

  private void showStart() {
    workspace.set(null);
    notice.hide();
    StartView start = new StartView(messages, parts.background(), this);
    root.setCenter(start);
    stage.setTitle(messages.get("shell.title"));
    start.showRecent(parts.settings().get().recentFiles());
    parts
        .background()
        .run(
            parts.storage()::drafts,
            listing -> {
              start.showDrafts(listing.drafts());
              listing.unreadable().stream()
                  .findFirst()
                  .ifPresent(bad ->
                      say(
                          messages.get("start.draft.unreadable", messages.get(bad.reason())),
                          true));
            });
    start.focusFirst();
  }

  private void say(String words, boolean error) {
    notice.show(words, error, new Banner.Action(messages.get("dialog.close"), notice::hide));
  }

  private Workspace show(OpenedDocument opened) {
    DocumentSession session = DocumentSession.start(parts.storage(), parts.background(), opened);
    SaveWords words = new SaveWords(messages, parts.clock().getZone());
    Workspace open = new Workspace(parts.guide(), messages, words, session, this);
    notice.hide();
    workspace.set(open);
    root.setCenter(open);
    WindowTitle.follow(open, parts.guide(), messages, stage);
    session.fileProperty().subscribe(file -> file.ifPresent(parts.settings()::used));
    open.focus();
    return open;
  }

  private void leave(Runnable then) {
    Workspace open = workspace.get();
    if (open == null) {
      then.run();
    } else {
      leaving.leave(open.session(), saved -> chooseFile(open, saved), then);
    }
  }

  @Override
  public void createNew() {
    leave(() -> show(OpenedDocument.blank()));
  }

  @Override
  public void openExample() {
    leave(() ->
        parts
            .background()
            .run(
                parts.example()::get,
                example -> show(OpenedDocument.unsaved(example.copyAs(UUID.randomUUID())))));
  }

  @Override
  public void restore(Draft draft) {
    show(OpenedDocument.draft(draft.document()));
  }

  @Override
  public void discard(Draft draft) {
    boolean sure =
        dialogs
            .ask(
                new Dialogs.Question<>(
                    messages.get("dialog.discard.title"),
                    messages.get("dialog.discard.text"),
                    List.of(new Dialogs.Choice<>(true, messages.get("dialog.discard.yes")))))
            .orElse(false);
    if (sure) {
      UUID id = draft.document().assessment().id();
      parts
          .background()
          .run(
              () -> parts.storage().deleteDraft(id),
              trouble -> {
                showStart();
                trouble.ifPresent(reason -> say(messages.get(reason), true));
              });
    }
  }

  @Override
  public void chooseAndOpen() {
    dialogs.chooseToOpen(parts.settings().folder()).ifPresent(this::open);
  }

  @Override
  public void open(Path file) {
    leave(() ->
        parts.background().run(() -> parts.storage().load(file), result -> opened(file, result)));
  }

  private void opened(Path file, LoadResult result) {
    switch (result) {
      case LoadResult.Loaded loaded when FileDrop.isReport(file) -> continueFrom(file, loaded);
      case LoadResult.Loaded loaded -> show(OpenedDocument.of(file, loaded));
      case LoadResult.NewerFormat newer -> show(OpenedDocument.of(file, newer));
      case LoadResult.Damaged(Message reason) -> refuse(file, "dialog.damaged", reason);
      case LoadResult.Unreadable(Message reason) -> refuse(file, "dialog.unreadable", reason);
    }
  }

  /**
   * A report is a state of long ago: going on from it makes a document of its own, which never
   * fights with the one that the report was made from.
   */
  private void continueFrom(Path report, LoadResult.Loaded loaded) {
    Workspace open = show(OpenedDocument.copy(loaded.document()));
    open.notice()
        .show(
            messages.get("shell.fromReport", fileName(report)),
            false,
            new Banner.Action(messages.get("shell.fromReport.save"), this::chooseFile),
            new Banner.Action(messages.get("dialog.close"), open.notice()::hide));
  }

  private void refuse(Path file, String key, Message reason) {
    if (workspace.get() != null) {
      showStart();
    }
    dialogs.tell(
        messages.get(key + ".title"),
        messages.get(key + ".text", fileName(file), messages.get(reason)));
  }

  /** Saves at once what would be saved in a moment; asks for a file if there is none. */
  void saveNow() {
    Workspace open = workspace.get();
    if (open != null && open.session().fileProperty().get().isEmpty()) {
      chooseFile();
    } else if (open != null) {
      open.session().save(() -> {});
    }
  }

  @Override
  public void chooseFile() {
    Workspace open = workspace.get();
    if (open != null) {
      chooseFile(open, () -> {});
    }
  }

  private void chooseFile(Workspace open, Runnable then) {
    DocumentSession session = open.session();
    if (session.state() instanceof SaveState.ReadOnly(Message reason)) {
      dialogs.tell(messages.get("dialog.readOnly.title"), messages.get(reason));
      return;
    }
    dialogs
        .chooseTarget(FileKind.DOCUMENT, open.suggestedName("kicheck"), parts.settings().folder())
        .ifPresent(target -> {
          if (session.fileProperty().get().filter(target::equals).isPresent()) {
            session.save(then);
          } else {
            session.saveAs(target, trouble -> savedAs(trouble, then));
          }
        });
  }

  private void savedAs(Optional<Message> trouble, Runnable then) {
    trouble.ifPresentOrElse(
        reason -> dialogs.tell(messages.get("dialog.notSaved.title"), messages.get(reason)), then);
  }

  @Override
  public Logos logos() {
    return new LogoFiles(dialogs, parts.background(), parts.settings());
  }

  @Override
  public void saveReport() {
    Workspace open = workspace.get();
    if (open != null) {
      pdf.report(open, LocalDate.now(parts.clock()));
    }
  }

  @Override
  public void printReport() {
    Workspace open = workspace.get();
    if (open != null) {
      preview.show(stage, open, LocalDate.now(parts.clock()));
    }
  }

  void saveQuestionnaire() {
    Workspace open = workspace.get();
    pdf.questionnaire(open == null ? notice : open.notice(), LocalDate.now(parts.clock()));
  }

  void backToStart() {
    leave(this::showStart);
  }

  /** Ends the program once everything is kept. */
  public void quit() {
    leave(() ->
        parts
            .settings()
            .change(
                now -> now.withWindow(WindowPlacement.of(stage, now.window())),
                () -> {
                  stage.hide();
                  onQuit.run();
                }));
  }

  @Override
  public void chooseFolder() {
    portfolios.choose();
  }

  @Override
  public void clearRecent() {
    parts.settings().change(now -> now.clearRecent());
    if (root.getCenter() instanceof StartView start) {
      start.showRecent(List.of());
    }
  }

  void setTheme(Theme theme) {
    parts.settings().change(now -> now.withTheme(theme));
  }

  private void applyTheme(Theme theme) {
    scene
        .getPreferences()
        .setColorScheme(
            switch (theme) {
              case SYSTEM -> null;
              case LIGHT -> ColorScheme.LIGHT;
              case DARK -> ColorScheme.DARK;
            });
  }

  Help help() {
    return new Help(messages, dialogs, parts.version());
  }

  /** Tells about something that should not have happened; work can go on. */
  public void unexpected(Throwable fault) {
    say(messages.get("shell.unexpected", String.valueOf(fault)), true);
  }

  /** The open document, if any. */
  public Optional<Workspace> workspace() {
    return Optional.ofNullable(workspace.get());
  }
}
