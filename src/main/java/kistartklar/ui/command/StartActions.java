package kistartklar.ui.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.portfolio.Summary;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.DocumentOpening;
import kistartklar.text.Messages;
import kistartklar.text.words.BandWords;
import kistartklar.text.words.FirmWords;
import kistartklar.text.words.WhenWords;
import kistartklar.ui.document.DiscardedDrafts;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.OnlyFirst;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.start.RecentFiles;
import kistartklar.ui.start.StartView;

/** Ways to begin with a document, from the start screen and the menu. */
public final class StartActions implements StartView.Actions {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final FileOpening opening;
  private final DiscardedDrafts discarded;
  private final Portfolios portfolios;
  private Optional<Offer> offer = Optional.empty();

  /** The offer made last to take back that a draft was thrown away. */
  private record Offer(UUID draft, Banner notice, String words) {}

  StartActions(
      ShellParts parts,
      Dialogs dialogs,
      DocumentWindow window,
      FileOpening opening,
      DiscardedDrafts discarded) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    this.opening = opening;
    this.discarded = discarded;
    messages = parts.messages();
    portfolios = new Portfolios(parts, dialogs, window, opening);
  }

  @Override
  public void createNew() {
    window.showFree(OpenedDocument.begun(LocalDate.now(parts.clock())));
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

  /** Lists the documents of a folder. */
  public void showFolder(Path folder) {
    portfolios.show(folder);
  }

  @Override
  public void chooseFolder() {
    portfolios.choose();
  }

  @Override
  public void open(Path file) {
    opening.open(file);
  }

  /**
   * Opens the file that the draft belongs to, which then offers it; a draft without a file, or with
   * one that cannot be reached, is opened by itself.
   */
  @Override
  public void restore(Draft draft) {
    List<Path> recent = parts.settings().get().recentFiles();
    OnlyFirst only = new OnlyFirst();
    Runnable alone = only.first(() -> window.showFree(OpenedDocument.draft(draft)));
    parts.background().after(DocumentSession.PATIENCE, alone);
    parts
        .background()
        .run(
            () -> new DocumentOpening(parts.local()).fileOf(draft, recent),
            file -> file.ifPresentOrElse(path -> only.first(() -> open(path)).run(), alone),
            fault -> alone.run());
  }

  /** Asks nothing, because it can be taken back for a while. */
  @Override
  public void discard(Draft draft) {
    var assessment = draft.document().assessment();
    UUID id = assessment.id();
    discarded.add(draft, () -> end(id));
    window.showStart();
    String words =
        messages.get("start.draft.discarded", new FirmWords(messages).name(assessment.company()));
    Banner notice = window.notice();
    offer = Optional.of(new Offer(id, notice, words));
    notice.show(
        words,
        false,
        new Action(
            messages.get("start.draft.discarded.undo"),
            () -> {
              discarded.takeBack(id);
              window.showStart();
            }),
        new Action(messages.get("dialog.close"), notice::hide));
  }

  /** What can no longer be taken back is no longer offered. */
  private void end(UUID draft) {
    offer
        .filter(shown -> shown.draft().equals(draft))
        .ifPresent(shown -> {
          offer = Optional.empty();
          shown.notice().hideIfSaying(shown.words());
        });
  }

  @Override
  public RecentFiles.Found look(Path file) {
    if (!Files.isRegularFile(file)) {
      return new RecentFiles.Found(false, Optional.empty());
    }
    return new RecentFiles.Found(
        true,
        switch (parts.storage().look(file)) {
          case LoadResult.Loaded loaded -> Optional.of(content(loaded.document()));
          case LoadResult.NewerFormat newer -> Optional.of(content(newer.document()));
          case LoadResult.Damaged damaged -> Optional.empty();
          case LoadResult.Unreadable unreadable -> Optional.empty();
        });
  }

  private RecentFiles.Content content(StoredDocument document) {
    Summary summary = Summary.of(document.assessment(), LocalDate.now(parts.clock()));
    WhenWords when = new WhenWords(messages, ZoneId.systemDefault());
    return new RecentFiles.Content(
        summary,
        new BandWords(messages, parts.guide()).name(summary.band()),
        document.modifiedAt().map(at -> when.of(at, parts.clock().instant())).orElse(""));
  }

  @Override
  public void clearRecent() {
    parts.settings().change(now -> now.clearRecent());
  }
}
