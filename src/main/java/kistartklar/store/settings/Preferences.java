package kistartklar.store.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program remembers between two starts.
 *
 * @param recentFiles documents used last, the latest first, each once, at most {@value
 *     #MOST_RECENT}
 * @param lastFolder where a file was chosen last
 * @param window empty before the first start
 * @param sharing whether the last report was made in the form to share
 * @param goesOn whether a question answered leads to the next open one
 */
public record Preferences(
    List<Path> recentFiles,
    Optional<Path> lastFolder,
    Theme theme,
    Optional<WindowBounds> window,
    boolean sharing,
    TextSize textSize,
    boolean goesOn) {

  /** How many files are remembered. */
  public static final int MOST_RECENT = 10;

  /** Those of the first start. */
  public static final Preferences DEFAULT =
      new Preferences(
          List.of(),
          Optional.empty(),
          Theme.SYSTEM,
          Optional.empty(),
          false,
          TextSize.NORMAL,
          true);

  public Preferences {
    recentFiles =
        recentFiles.stream().map(Preferences::normal).distinct().limit(MOST_RECENT).toList();
    lastFolder = lastFolder.map(Preferences::normal);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** With a file as the one used last. */
  public Preferences withRecent(Path file) {
    return withRecentFiles(Stream.concat(Stream.of(file), recentFiles.stream()).toList());
  }

  /** Without a file that is gone. */
  public Preferences withoutRecent(Path file) {
    Path gone = normal(file);
    return withRecentFiles(recentFiles.stream().filter(path -> !path.equals(gone)).toList());
  }

  /** Without a document that is to leave no trace: neither its path nor its folder. */
  public Preferences without(Path document) {
    Path folder = normal(document).getParent();
    return new Preferences(
        withoutRecent(document).recentFiles(),
        lastFolder.filter(last -> !last.equals(folder)),
        theme,
        window,
        sharing,
        textSize,
        goesOn);
  }

  /** Without any trace of files used. */
  public Preferences clearRecent() {
    return new Preferences(List.of(), Optional.empty(), theme, window, sharing, textSize, goesOn);
  }

  private Preferences withRecentFiles(List<Path> files) {
    return new Preferences(files, lastFolder, theme, window, sharing, textSize, goesOn);
  }

  public Preferences withLastFolder(Path folder) {
    return new Preferences(
        recentFiles, Optional.of(folder), theme, window, sharing, textSize, goesOn);
  }

  public Preferences withTheme(Theme newTheme) {
    return new Preferences(recentFiles, lastFolder, newTheme, window, sharing, textSize, goesOn);
  }

  public Preferences withWindow(WindowBounds bounds) {
    return new Preferences(
        recentFiles, lastFolder, theme, Optional.of(bounds), sharing, textSize, goesOn);
  }

  public Preferences withSharing(boolean newSharing) {
    return new Preferences(recentFiles, lastFolder, theme, window, newSharing, textSize, goesOn);
  }

  public Preferences withTextSize(TextSize newSize) {
    return new Preferences(recentFiles, lastFolder, theme, window, sharing, newSize, goesOn);
  }

  public Preferences withGoesOn(boolean wished) {
    return new Preferences(recentFiles, lastFolder, theme, window, sharing, textSize, wished);
  }
}
