package kistartklar.store.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the program remembers between two starts.
 *
 * @param recentFiles documents used last, the latest first, each once, at most {@value
 *     #MOST_RECENT}
 * @param places which step each of these was left at; none of other files
 * @param lastFolder where a file was chosen last
 * @param window empty before the first start
 * @param audience for whom the last report was
 * @param goesOn whether a question answered leads to the next open one
 * @param sheetsLeftOut ids of the worksheets that the full report leaves out
 */
public record Preferences(
    List<Path> recentFiles,
    Map<Path, String> places,
    Optional<Path> lastFolder,
    Theme theme,
    Optional<WindowBounds> window,
    Audience audience,
    TextSize textSize,
    boolean goesOn,
    Set<String> sheetsLeftOut) {

  /** How many files are remembered. */
  public static final int MOST_RECENT = 10;

  /** Those of the first start. */
  public static final Preferences DEFAULT =
      new Preferences(
          List.of(),
          Map.of(),
          Optional.empty(),
          Theme.SYSTEM,
          Optional.empty(),
          Audience.FIRM,
          TextSize.NORMAL,
          true,
          Set.of());

  public Preferences {
    recentFiles =
        recentFiles.stream().map(Preferences::normal).distinct().limit(MOST_RECENT).toList();
    places = placesOf(recentFiles, places);
    lastFolder = lastFolder.map(Preferences::normal);
    sheetsLeftOut = Set.copyOf(sheetsLeftOut);
  }

  private static Map<Path, String> placesOf(List<Path> files, Map<Path, String> places) {
    Map<Path, String> kept = new LinkedHashMap<>();
    places.forEach((file, place) -> kept.put(normal(file), place));
    kept.keySet().retainAll(files);
    return Collections.unmodifiableMap(kept);
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
        places,
        lastFolder.filter(last -> !last.equals(folder)),
        theme,
        window,
        audience,
        textSize,
        goesOn,
        sheetsLeftOut);
  }

  /** Without any trace of files used. */
  public Preferences clearRecent() {
    return new Preferences(
        List.of(),
        Map.of(),
        Optional.empty(),
        theme,
        window,
        audience,
        textSize,
        goesOn,
        sheetsLeftOut);
  }

  private Preferences withRecentFiles(List<Path> files) {
    return new Preferences(
        files, places, lastFolder, theme, window, audience, textSize, goesOn, sheetsLeftOut);
  }

  /** With the step that a file is shown at; nothing is remembered of files not used last. */
  public Preferences withPlace(Path file, String place) {
    Map<Path, String> more = new LinkedHashMap<>(places);
    more.put(normal(file), place);
    return new Preferences(
        recentFiles, more, lastFolder, theme, window, audience, textSize, goesOn, sheetsLeftOut);
  }

  /** Returns the step that a file was left at; empty if none is remembered. */
  public Optional<String> place(Path file) {
    return Optional.ofNullable(places.get(normal(file)));
  }

  public Preferences withLastFolder(Path folder) {
    return new Preferences(
        recentFiles,
        places,
        Optional.of(folder),
        theme,
        window,
        audience,
        textSize,
        goesOn,
        sheetsLeftOut);
  }

  public Preferences withTheme(Theme newTheme) {
    return new Preferences(
        recentFiles,
        places,
        lastFolder,
        newTheme,
        window,
        audience,
        textSize,
        goesOn,
        sheetsLeftOut);
  }

  public Preferences withWindow(WindowBounds bounds) {
    return new Preferences(
        recentFiles,
        places,
        lastFolder,
        theme,
        Optional.of(bounds),
        audience,
        textSize,
        goesOn,
        sheetsLeftOut);
  }

  public Preferences withAudience(Audience readers) {
    return new Preferences(
        recentFiles, places, lastFolder, theme, window, readers, textSize, goesOn, sheetsLeftOut);
  }

  public Preferences withTextSize(TextSize newSize) {
    return new Preferences(
        recentFiles, places, lastFolder, theme, window, audience, newSize, goesOn, sheetsLeftOut);
  }

  public Preferences withGoesOn(boolean wished) {
    return new Preferences(
        recentFiles, places, lastFolder, theme, window, audience, textSize, wished, sheetsLeftOut);
  }

  public Preferences withSheetsLeftOut(Set<String> sheets) {
    return new Preferences(
        recentFiles, places, lastFolder, theme, window, audience, textSize, goesOn, sheets);
  }
}
