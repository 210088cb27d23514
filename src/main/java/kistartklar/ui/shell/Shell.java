package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * One window: the start screen or one document, and the ways between them. What can be done in it
 * stands in classes of its own: {@link #starting()}, {@link #document()} and {@link #help()}.
 */
public final class Shell {

  private final ShellParts parts;
  private final Messages messages;
  private final Stage stage;
  private final Windows windows;
  private final Leaving leaving;
  private final StartActions starting;
  private final DocumentActions document;
  private final FileOpening opening;
  private final VersionActions versions;
  private final AccessActions access;
  private final HelpActions help;
  private final BorderPane root = new BorderPane();
  private final Banner notice = new Banner(root);
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
    starting = new StartActions(parts, frame.dialogs(), this);
    document = new DocumentActions(parts, frame.dialogs(), stage, this);
    opening = new FileOpening(parts, frame.dialogs(), windows, this);
    versions = new VersionActions(parts, frame.dialogs(), stage, this);
    access = new AccessActions(parts, frame.dialogs(), this, opening);
    help = new HelpActions(messages, frame, parts.version());
    leaving = new Leaving(messages, frame.dialogs(), parts.background());
    preferences.bind(parts.settings().property());
    LookMenu look = new LookMenu(messages, preferences, parts.settings()::change);
    MenuBar menu =
        new MainMenu(messages, parts.guide(), this, workspace.getReadOnlyProperty())
            .bar(preferences, look);
    root.setTop(new VBox(menu, notice));
    Appearance appearance = new Appearance(scene);
    preferences.subscribe(now -> appearance.set(now.theme(), now.textSize()));
    look.install(scene);
    preferences.map(Preferences::recentFiles).subscribe(this::showRecent);
    FileDrop.install(scene, this::open);
    stage.setScene(scene);
    focus = stage.focusedProperty().subscribe(this::comeBack);
    stage.setOnCloseRequest(event -> {
      event.consume();
      close(() -> {});
    });
  }

  /** The name of a file without its folder. */
  static String fileName(Path path) {
    return String.valueOf(Optional.ofNullable(path.getFileName()).orElse(path));
  }

  /** Shows the window with the start screen. */
  void show() {
    showStart();
    stage.show();
  }

  void showStart() {
    workspace.set(null);
    notice.hide();
    StartView start = new StartView(messages, parts.background(), starting);
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
            .filter(draft -> windows.showing(draft.document().assessment().id()).isEmpty())
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

  void say(String words, boolean error) {
    notice().show(words, error, new Action(messages.get("dialog.close"), notice()::hide));
  }

  /** The line for what is going on or has just been done. */
  Banner notice() {
    return workspace().map(Workspace::notice).orElse(notice);
  }

  /**
   * Shows a document here, or in a new window if this one has a document. A draft that a window is
   * working on stays the only one: two would replace each other.
   */
  Shell showFree(OpenedDocument opened) {
    Optional<Shell> already =
        opened.draft() ? windows.editing(opened.document().assessment().id()) : Optional.empty();
    if (already.isPresent()) {
      already.get().comeForward();
      return already.get();
    }
    Shell free = windows.freeWindow(this);
    free.showHere(opened);
    return free;
  }

  /** Shows a document in the place of what this window shows. */
  Shell showHere(OpenedDocument opened) {
    discarded().takeBack(opened.document().assessment().id());
    DocumentSession session = DocumentSession.start(parts.storage(), parts.background(), opened);
    SaveWords words = new SaveWords(messages, parts.clock().getZone());
    Workspace open = new Workspace(parts.guide(), messages, words, session, document);
    open.navigator().setGoesOn(() -> preferences.get().goesOn());
    notice.hide();
    workspace.set(open);
    root.setCenter(open);
    WindowTitle.follow(open, parts.guide(), messages, stage);
    session.fileProperty().subscribe(file -> file.ifPresent(parts.settings()::used));
    open.focus();
    return this;
  }

  /** Ends the work on the open document, if there is one, and goes on unless the user stays. */
  void leave(Runnable then) {
    if (!WindowsAbove.close(stage)) {
      return;
    }
    workspace()
        .ifPresentOrElse(open -> leaving.leave(open.session(), document.around(open), then), then);
  }

  /** Whether closing the window will ask what to do with what was entered. */
  boolean hasSomethingToAsk() {
    return workspace().filter(open -> Leaving.asks(open.session())).isPresent();
  }

  DiscardedDrafts discarded() {
    return windows.discarded();
  }

  void backToStart() {
    leave(this::showStart);
  }

  /** Opens a file, here if no document is open. */
  public void open(Path file) {
    opening.open(file);
  }

  /**
   * Closes the window once everything is kept.
   *
   * @param then called when it is closed; not at all if the user stays
   */
  void close(Runnable then) {
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
  Scene scene() {
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

  /** Puts the window before all others. */
  void comeForward() {
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

  /** Tells about something that should not have happened; what was entered is kept at once. */
  void unexpected(Throwable fault) {
    secure();
    FaultNotice.show(fault, notice(), messages, parts.version());
  }

  /** Ways to begin with a document. */
  StartActions starting() {
    return starting;
  }

  /** What can be done with the open document. */
  DocumentActions document() {
    return document;
  }

  /** Other states of the open document. */
  VersionActions versions() {
    return versions;
  }

  /** Who may do what with the open document. */
  AccessActions access() {
    return access;
  }

  /** What the program tells about itself. */
  HelpActions help() {
    return help;
  }

  /** The open document, if any. */
  public Optional<Workspace> workspace() {
    return Optional.ofNullable(workspace.get());
  }
}
