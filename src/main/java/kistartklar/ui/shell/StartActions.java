package kistartklar.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.portfolio.Summary;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.Arrivals;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Dialogs;

/** Ways to begin with a document, from the start screen and the menu. */
final class StartActions implements StartView.Actions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Shell window;
  private final Portfolios portfolios;

  StartActions(ShellParts parts, Dialogs dialogs, Shell window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    messages = parts.messages();
    portfolios = new Portfolios(parts, dialogs, window);
  }

  @Override
  public void createNew() {
    window.showFree(OpenedDocument.blank());
  }

  @Override
  public void openExample() {
    parts
        .background()
        .run(
            parts.example()::get,
            example -> window.showFree(OpenedDocument.unsaved(example.copyAs(UUID.randomUUID()))));
  }

  @Override
  public void chooseAndOpen() {
    dialogs.chooseToOpen(parts.settings().folder()).ifPresent(this::open);
  }

  @Override
  public void chooseFolder() {
    portfolios.choose();
  }

  @Override
  public void open(Path file) {
    window.open(file);
  }

  /**
   * Opens the file that the draft belongs to, which then offers it; a draft without a file, or with
   * one that cannot be reached, is opened by itself.
   */
  @Override
  public void restore(Draft draft) {
    List<Path> recent = parts.settings().get().recentFiles();
    Turn turn = new Turn();
    Runnable alone = turn.first(() -> window.showFree(OpenedDocument.draft(draft.document())));
    parts.background().after(DocumentSession.PATIENCE, alone);
    parts
        .background()
        .run(
            () -> new Arrivals(parts.local()).fileOf(draft, recent),
            file -> file.ifPresentOrElse(path -> turn.first(() -> open(path)).run(), alone),
            fault -> alone.run());
  }

  /** Asks nothing, because it can be taken back for a while. */
  @Override
  public void discard(Draft draft) {
    var assessment = draft.document().assessment();
    DiscardedDrafts discarded = window.discarded();
    discarded.add(draft);
    window.showStart();
    String name = assessment.company().name();
    window
        .notice()
        .show(
            messages.get(
                "start.draft.discarded", name.isBlank() ? messages.get("store.unnamed") : name),
            false,
            new Action(
                messages.get("start.draft.discarded.undo"),
                () -> {
                  discarded.takeBack(assessment.id());
                  window.showStart();
                }),
            new Action(messages.get("dialog.close"), window.notice()::hide));
  }

  @Override
  public RecentFiles.Found look(Path file) {
    if (!Files.isRegularFile(file)) {
      return new RecentFiles.Found(false, Optional.empty());
    }
    return new RecentFiles.Found(
        true,
        switch (parts.storage().look(file)) {
          case LoadResult.Loaded loaded -> Optional.of(summary(loaded.document()));
          case LoadResult.NewerFormat newer -> Optional.of(summary(newer.document()));
          case LoadResult.Damaged damaged -> Optional.empty();
          case LoadResult.Unreadable unreadable -> Optional.empty();
        });
  }

  private Summary summary(StoredDocument document) {
    return Summary.of(document.assessment(), LocalDate.now(parts.clock()));
  }

  @Override
  public void clearRecent() {
    parts.settings().change(now -> now.clearRecent());
  }
}
