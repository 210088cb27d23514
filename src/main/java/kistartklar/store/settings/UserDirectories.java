package kistartklar.store.settings;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders for what the program keeps on this PC, below the place that the system sets aside for
 * that: {@code %APPDATA%} on Windows, Application Support on macOS, the XDG data directory on
 * Linux. If a folder {@value #PORTABLE} lies beside the unpacked program, everything is kept there
 * instead. The system property {@value #OVERRIDE} names another folder, before all others.
 *
 * @param data the folder all others are in; not created here
 */
public record UserDirectories(Path data) {

  /** System property that names the data folder instead. */
  public static final String OVERRIDE = "kistartklar.data";

  /** Folder beside the program that makes it portable. */
  public static final String PORTABLE = "KI-Startklar-Daten";

  /**
   * Where the launcher says it lies: {@code X.exe}, {@code bin/X}, {@code X.app/Contents/MacOS/X}.
   */
  private static final String LAUNCHER = "jpackage.app-path";

  private static final String NAME = "KI-Startklar";

  /** The folders of the user who runs the program. */
  public static UserDirectories current() {
    return of(FileSystems.getDefault(), System::getenv, System::getProperty);
  }

  /**
   * The folders by given surroundings.
   *
   * @param environment environment variables by name, null if not set
   * @param properties system properties by name, null if not set
   */
  public static UserDirectories of(FileSystem files, Lookup environment, Lookup properties) {
    Optional<Path> override = folder(files, properties.get(OVERRIDE));
    if (override.isPresent()) {
      return new UserDirectories(override.get().toAbsolutePath());
    }
    Optional<Path> portable = portable(files, properties);
    if (portable.isPresent()) {
      return new UserDirectories(portable.get());
    }
    Path home = folder(files, properties.get("user.home")).orElse(files.getPath("."));
    String system =
        Optional.ofNullable(properties.get("os.name")).orElse("").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new UserDirectories(windows(files, environment, home).resolve(NAME));
    }
    if (system.startsWith("mac")) {
      return new UserDirectories(
          home.resolve("Library").resolve("Application Support").resolve(NAME));
    }
    Path data =
        folder(files, environment.get("XDG_DATA_HOME"))
            .filter(Path::isAbsolute) // The XDG specification says to ignore relative ones.
            .orElse(home.resolve(".local").resolve("share"));
    return new UserDirectories(data.resolve("ki-startklar"));
  }

  private static Optional<Path> portable(FileSystem files, Lookup properties) {
    return folder(files, properties.get(LAUNCHER)).map(Path::toAbsolutePath).stream()
        .flatMap(
            launcher -> Stream.iterate(launcher.getParent(), Objects::nonNull, Path::getParent))
        .limit(4)
        .map(above -> above.resolve(PORTABLE))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static Path windows(FileSystem files, Lookup environment, Path home) {
    return folder(files, environment.get("APPDATA"))
        .or(() -> folder(files, environment.get("LOCALAPPDATA")))
        .orElse(home.resolve("AppData").resolve("Roaming"));
  }

  private static Optional<Path> folder(FileSystem files, @Nullable String name) {
    return Optional.ofNullable(name).filter(text -> !text.isBlank()).map(files::getPath);
  }

  /** Documents without a file. */
  public Path drafts() {
    return data.resolve("drafts");
  }

  /** Earlier states of documents. */
  public Path snapshots() {
    return data.resolve("snapshots");
  }

  /** What is known of second versions of documents. */
  public Path merged() {
    return data.resolve("merged");
  }

  /** Where a second start finds the first. */
  public Path instance() {
    return data.resolve("instance");
  }

  /** What went wrong. */
  public Path log() {
    return data.resolve("log");
  }

  /** What the program remembers between two starts. */
  public Path preferences() {
    return data.resolve("preferences.json");
  }

  /** Something looked up by name that may not be set. */
  public interface Lookup {
    @Nullable String get(String name);
  }
}
