package kistartklar.store.settings;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import kistartklar.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Folders for what the program keeps on this PC, below the place that the system sets aside for
 * that: {@code %APPDATA%} on Windows, Application Support on macOS, the XDG data directory on
 * Linux. If a folder {@value #PORTABLE} lies beside the unpacked program and only the user and
 * administrators can change it, everything is kept there instead. The system property {@value
 * #OVERRIDE} names another folder, before all others. Without any of them that can be written to,
 * everything lies among the temporary files.
 *
 * @param data the folder all others are in; not created here unless it is a temporary one
 * @param remarks what the user is to know if it is not the folder that one would expect, to be said
 *     in this order
 */
public record UserDirectories(Path data, List<Message> remarks) {

  /** System property that names the data folder instead. */
  public static final String OVERRIDE = "kistartklar.data";

  /** Folder beside the program that makes it portable. */
  public static final String PORTABLE = "KI-Startklar-Daten";

  /** Found once, so that a folder whose rights change meanwhile does not tear data apart. */
  private static final class Current {
    static final UserDirectories FOLDERS =
        of(FileSystems.getDefault(), System::getenv, System::getProperty, user());

    /** The account that the process runs under, on Windows with its domain. */
    private static String user() {
      return ProcessHandle.current().info().user().orElse(System.getProperty("user.name"));
    }
  }

  public UserDirectories {
    remarks = List.copyOf(remarks);
  }

  /** Folders of which there is nothing to be said. */
  public UserDirectories(Path data) {
    this(data, List.of());
  }

  /** The folders of the user who runs the program. */
  public static UserDirectories current() {
    return Current.FOLDERS;
  }

  /**
   * The folders by given surroundings.
   *
   * @param environment environment variables by name, null if not set
   * @param properties system properties by name, null if not set
   * @param user the account of the user, as the system names it
   */
  public static UserDirectories of(
      FileSystem files, Lookup environment, Lookup properties, String user) {
    return new DataFolder(files, environment, properties, user).find();
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

  /** What tells this PC from others, where the system does not. */
  public Path machine() {
    return data.resolve("machine-id");
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
