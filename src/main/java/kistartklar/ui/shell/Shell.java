package kistartklar.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kistartklar.store.Drafts;
import kistartklar.store.settings.Preferences;
import kistartklar.store.settings.WindowBounds;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.chart.ChartSaving;
import kistartklar.ui.command.Commands;
import kistartklar.ui.command.DocumentWindow;
import kistartklar.ui.command.FileDrop;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.command.WindowsAbove;
import kistartklar.ui.document.CloseDialogue;
import kistartklar.ui.document.DiscardedDrafts;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.document.SaveWords;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.start.StartView;
import kistartklar.ui.workspace.StepKeys;
import kistartklar.ui.workspace.WindowTitle;
import kistartklar.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One window: the start screen or one document, and the ways between them. What can be done in it
 * stands in {@link Commands}.
 */
public final class Shell implements DocumentWindow {

  private final ShellParts parts;
  private final Messages messages;
  private final Stage stage;
  private final Windows windows;
  private final CloseDialogue closing;
  private final Commands commands;
  private final BorderPane root = new BorderPane();
  private final Banner notice = new Banner(root);

  /** What goes for the program, whatever the window shows; stays until the user closes it. */
  private final Banner remarks = new Banner(root);

  private final Scene scene = new Scene(root);
  private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace =
      new ReadOnlyObjectWrapper<>();

  /** Follows those of the program only as long as this window lives. */
  private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();

  private final Subscription focus;

  Shell(ShellParts parts, Windows.Frame frame, Windows windows) {
    this.parts = parts;
    this.windows = windows;
    stage = frame.stage();
    messages = parts.messages();
    commands = new Commands(parts, frame.dialogs(), this, windows.documents());
    closing = new CloseDialogue(messages, frame.dialogs(), parts.background());
    preferences.bind(parts.settings().property());
    LookMenu look = new LookMenu(messages, preferences, parts.settings()::change);
    MenuBar menu =
        new MainMenu(messages, parts.guide(), this, workspace.getReadOnlyProperty())
            .bar(preferences, look);
    root.setTop(new VBox(menu, remarks, notice));
    Appearance appearance = new Appearance(scene);
    preferences.subscribe(now -> appearance.set(now.theme(), now.textSize()));
    look.install(scene);
    preferences.map(Preferences::recentFiles).subscribe(this::showRecent);
    FileDrop.install(scene, this::dropped);
    scene.addEventHandler(ChartSaving.WISH, commands.document().pictures()::save);
    stage.setScene(scene);
    focus = stage.focusedProperty().subscribe(this::comeBack);
    stage.setOnCloseRequest(event -> {
      event.consume();
      close(() -> {});
    });
  }

  /** Shows the window with the start screen. */
  void show() {
    showStart();
    stage.show();
  }

  @Override
  public void showStart() {
    workspace.set(null);
    notice.hide();
    StartView start = new StartView(messages, parts.background(), commands.starting());
    root.setCenter(start);
    stage.setTitle(messages.get("shell.title"));
    start.showRecent(preferences.get().recentFiles());
    parts.background().run(parts.storage()::drafts, listing -> showDrafts(start, listing));
    start.focusFirst();
  }

  /** A draft that a window is working on is none to be restored. */
  private void showDrafts(StartView start, Drafts.Listing listing) {
    start.showDrafts(
        listing.drafts().stream()
            .filter(
                draft -> windows.documents().showing(draft.document().assessment().id()).isEmpty())
            .filter(draft -> !discarded().contains(draft.document().assessment().id()))
            .toList());
    listing.unreadable().stream()
        .findFirst()
        .ifPresent(
            bad -> say(messages.get("start.draft.unreadable", messages.get(bad.reason())), true));
  }

  private void showRecent(List<Path> files) {
    if (root.getCenter() instanceof StartView start) {
      start.showRecent(files);
    }
  }

  @Override
  public void say(String words, boolean error) {
    notice().show(words, error, new Action(messages.get("dialog.close"), notice()::hide));
  }

  /** Tells what is unusual about this start, if there is anything. */
  public void tell(List<Message> found) {
    if (!found.isEmpty()) {
      String words = found.stream().map(one -> messages.get(one)).collect(Collectors.joining(" "));
      remarks.say(words, messages, true);
    }
  }

  @Override
  public Banner notice() {
    return workspace().map(Workspace::notice).orElse(notice);
  }

  @Override
  public DocumentWindow showFree(OpenedDocument opened) {
    Optional<DocumentWindow> already =
        opened.draft()
            ? windows.documents().editing(opened.document().assessment().id())
            : Optional.empty();
    if (already.isPresent()) {
      already.get().comeForward();
      return already.get();
    }
    Shell free = windows.freeWindow(this);
    free.showHere(opened);
    return free;
  }

  @Override
  public DocumentWindow showHere(OpenedDocument opened) {
    discarded().takeBack(opened.document().assessment().id());
    DocumentSession session = DocumentSession.start(parts.storage(), parts.background(), opened);
    try {
      show(session, opened.draft());
    } catch (RuntimeException e) {
      session.abandon();
      showStart();
      throw e;
    }
    return this;
  }

  private void show(DocumentSession session, boolean draft) {
    SaveWords words = new SaveWords(messages, parts.clock().getZone());
    Workspace open =
        new Workspace(
            parts.guide(), parts.worksheets(), messages, words, session, commands.document());
    open.navigator().setGoesOn(() -> preferences.get().goesOn());
    notice.hide();
    workspace.set(open);
    root.setCenter(open);
    WindowTitle.follow(open, parts.guide(), messages, stage);
    session.fileProperty().subscribe(file -> file.ifPresent(parts.settings()::used));
    goWhereOneWas(open, draft);
    open.navigator().currentProperty().subscribe((before, step) -> remember(session, step));
    session
        .fileProperty()
        .subscribe((before, file) -> remember(session, open.navigator().current()));
    open.focus();
  }

  /** Where the file was left, else at what is to be done next; a new document at its beginning. */
  private void goWhereOneWas(Workspace open, boolean draft) {
    Optional<Path> file = open.session().fileProperty().get();
    boolean begun = !open.session().model().assessment().responses().isEmpty();
    Optional<StepId> left = file.flatMap(preferences.get()::place).flatMap(StepKeys::step);
    if (left.isPresent()) {
      open.navigator().goTo(left.get());
    } else if (begun && (draft || file.isPresent())) {
      open.navigator().nextOpen();
    }
  }

  private void remember(DocumentSession session, StepId step) {
    Optional.ofNullable(session.fileProperty().get())
        .flatMap(file -> file)
        .ifPresent(file -> parts.settings().change(now -> now.withPlace(file, StepKeys.of(step))));
  }

  @Override
  public void leave(Runnable then) {
    if (!WindowsAbove.close(stage)) {
      return;
    }
    workspace()
        .ifPresentOrElse(
            open -> closing.leave(open.session(), commands.document().host(open), then), then);
  }

  /** Whether closing the window will ask what to do with what was entered. */
  boolean hasSomethingToAsk() {
    return workspace().filter(open -> CloseDialogue.asks(open.session())).isPresent();
  }

  private DiscardedDrafts discarded() {
    return windows.documents().discarded();
  }

  public void backToStart() {
    leave(this::showStart);
  }

  /** A folder is listed, a file opened. */
  private void dropped(Path path) {
    parts
        .background()
        .run(
            () -> Files.isDirectory(path),
            folder -> {
              if (folder) {
                commands.starting().showFolder(path);
              } else {
                open(path);
              }
            });
  }

  /** Opens a file, here if no document is open. */
  public void open(Path file) {
    commands.opening().open(file);
  }

  /**
   * Closes the window once everything is kept.
   *
   * @param then called when it is closed; not at all if the user stays
   */
  public void close(Runnable then) {
    leave(() -> windows.closed(this, then));
  }

  /** Closes all windows and ends the program. */
  void quit() {
    windows.quit();
  }

  /** The window goes, and nothing of it is kept. */
  void hide() {
    focus.unsubscribe();
    stage.setOnCloseRequest(null);
    stage.hide();
  }

  /** What the window shows. */
  public Scene scene() {
    return scene;
  }

  private void comeBack(boolean focused) {
    if (focused) {
      workspace().ifPresent(open -> open.session().comeBack());
    }
  }

  boolean isFocused() {
    return stage.isFocused();
  }

  @Override
  public void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  WindowBounds bounds() {
    return WindowPlacement.of(stage, parts.settings().get().window());
  }

  /** Keeps what was entered at once, since nobody knows what comes next. */
  void secure() {
    workspace().ifPresent(open -> open.session().secure());
  }

  @Override
  public void unexpected(Throwable fault) {
    secure();
    FaultNotice.show(fault, notice(), messages, parts.version());
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public Commands commands() {
    return commands;
  }

  @Override
  public Optional<Workspace> workspace() {
    return Optional.ofNullable(workspace.get());
  }
}
