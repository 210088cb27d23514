package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kistartklar.ui.document.DiscardedDrafts;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.workspace.Workspace;

/**
 * The windows of the program as commands see them: which document each shows, and what they have in
 * common. Used on the window's thread only.
 */
public final class OpenWindows {

  private final List<? extends DocumentWindow> open;
  private final FilesBeingOpened opening = new FilesBeingOpened();
  private final DiscardedDrafts discarded;

  /**
   * Looks at windows.
   *
   * @param open those that are open, followed as it changes
   */
  public OpenWindows(ShellParts parts, List<? extends DocumentWindow> open) {
    this.open = Collections.unmodifiableList(open);
    discarded =
        new DiscardedDrafts(parts.storage(), parts.background(), id -> showing(id).isPresent());
  }

  boolean contains(DocumentWindow window) {
    return open.contains(window);
  }

  /** The files that are just being opened in any window. */
  FilesBeingOpened opening() {
    return opening;
  }

  /** The drafts thrown away in any window. */
  public DiscardedDrafts discarded() {
    return discarded;
  }

  /** The window that shows this file, by the path it was opened with. */
  Optional<DocumentWindow> showing(Path file) {
    Path wanted = FilesBeingOpened.place(file);
    return first(shown ->
        shown
            .session()
            .fileProperty()
            .get()
            .filter(path -> FilesBeingOpened.place(path).equals(wanted))
            .isPresent());
  }

  /** The window that shows the document with this id. */
  public Optional<DocumentWindow> showing(UUID id) {
    return first(shown -> shown.session().model().assessment().id().equals(id));
  }

  /** The window in which the document with this id can be edited. */
  public Optional<DocumentWindow> editing(UUID id) {
    return first(shown -> {
      AssessmentModel model = shown.session().model();
      return model.assessment().id().equals(id) && !model.readOnlyProperty().get();
    });
  }

  private Optional<DocumentWindow> first(Predicate<Workspace> wanted) {
    return open.stream()
        .<DocumentWindow>map(window -> window)
        .filter(window -> window.workspace().filter(wanted).isPresent())
        .findFirst();
  }

  /** The documents that can be edited in the windows. */
  Set<UUID> edited() {
    return open.stream()
        .flatMap(window -> window.workspace().stream())
        .map(shown -> shown.session().model())
        .filter(model -> !model.readOnlyProperty().get())
        .map(model -> model.assessment().id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
