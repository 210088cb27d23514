package kistartklar.ui.shared;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything the program asks or tells in a window of its own. Nobody else speaks to the user so.
 */
public interface Dialogs {

  /** Kinds of files that can be chosen. */
  enum FileKind {
    DOCUMENT("kicheck"),
    PDF("pdf"),
    TABLE("xlsx"),
    TEXT("odt"),
    CALENDAR("ics"),
    PICTURE("png", "svg");

    private final List<String> extensions;

    FileKind(String... extensions) {
      this.extensions = List.of(extensions);
    }

    /** The usual one, without the dot. */
    public String extension() {
      return extensions.getFirst();
    }

    /** All that there are, without the dot. */
    public List<String> extensions() {
      return extensions;
    }
  }

  /**
   * One way to answer a question.
   *
   * @param value what the choice means
   * @param label its button, a verb
   * @param isFinal whether it does what cannot be undone
   */
  record Choice<T>(T value, String label, boolean isFinal) {

    /** A choice that loses nothing. */
    public Choice(T value, String label) {
      this(value, label, false);
    }
  }

  /**
   * A question that is to be decided before anything goes on.
   *
   * @param choices the first answers the Enter key unless it is final; then that cancels
   */
  record Question<T>(String title, String text, List<Choice<T>> choices) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /** Asks; empty if the user wants none of it. */
  <T> Optional<T> ask(Question<T> question);

  /**
   * One of several ways to go on.
   *
   * @param value what the way means
   * @param label its name
   * @param sentence what it means for the user
   */
  record Way<T>(T value, String label, String sentence) {}

  /**
   * A choice between ways of which each loses nothing.
   *
   * @param preset the way that is marked beforehand
   * @param confirm the button that goes on, a verb
   * @param note what is to be known beforehand, if anything is
   */
  record Selection<T>(
      String title, List<Way<T>> ways, T preset, String confirm, Optional<String> note) {
    public Selection {
      ways = List.copyOf(ways);
    }

    public Selection(String title, List<Way<T>> ways, T preset, String confirm) {
      this(title, ways, preset, confirm, Optional.empty());
    }
  }

  /** Lets one of several ways be chosen; empty if the user wants none of it. */
  <T> Optional<T> choose(Selection<T> selection);

  /**
   * Parts that can be ticked beside the ways to go on.
   *
   * @param title what they are parts of
   * @param labels by what each means
   * @param preset what is ticked beforehand for a way
   */
  record Parts<T>(String title, Map<String, String> labels, Function<T, Set<String>> preset) {
    public Parts {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
  }

  /** A way with the parts that were ticked. */
  record Chosen<T>(T way, Set<String> parts) {
    public Chosen {
      parts = Set.copyOf(parts);
    }
  }

  /** Lets a way and parts be chosen; empty if the user wants none of it. */
  <T> Optional<Chosen<T>> choose(Selection<T> selection, Parts<T> parts);

  /** Tells something that must not be overlooked. */
  void tell(String title, String text);

  /** Lets a picture be chosen. */
  Optional<Path> choosePicture(Optional<Path> folder);

  /** Lets a folder be chosen. */
  Optional<Path> chooseFolder(String title, Optional<Path> folder);

  /** Lets documents be chosen; none if the user wants none. */
  List<Path> chooseSeveral(String title, Optional<Path> folder);

  /** Lets a document be chosen to open. */
  Optional<Path> chooseToOpen(Optional<Path> folder);

  /** Lets documents or reports be chosen, none if the user wants none of it. */
  List<Path> chooseSeveral(Optional<Path> folder);

  /**
   * Lets a target be chosen; the name gets its extension if the user left it out, and an existing
   * file was confirmed.
   *
   * @param name suggested
   */
  Optional<Path> chooseTarget(FileKind kind, String name, Optional<Path> folder);
}
