package kistartklar.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.team.TeamCopy;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/**
 * The copies that are to be brought together, and the files that cannot be. One bad file does not
 * stop the others.
 *
 * @param accepted in the order they were chosen
 * @param refused with reasons, in the order they were chosen
 */
public record Copies(List<Copy> accepted, List<Refused> refused) {

  /** No file chosen yet. */
  public static final Copies NONE = new Copies(List.of(), List.of());

  public Copies {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  /** A copy that a member answered in. */
  public record Copy(Path file, StoredDocument document) {

    public Assessment said() {
      return document.assessment();
    }
  }

  /**
   * A file that is left out.
   *
   * @param anyway the copy it would be, if only its origin speaks against it; the user may know
   *     better
   */
  public record Refused(Path file, Message reason, Optional<Copy> anyway) {}

  /**
   * With one more file.
   *
   * @param document into which the copies are to be brought
   * @param own file of that document, if it has one
   */
  public Copies with(Assessment document, Optional<Path> own, Path file, LoadResult read) {
    Copies others = without(file);
    return switch (read) {
      case LoadResult.Loaded loaded ->
          others.with(document, own, new Copy(file, loaded.document()));
      case LoadResult.NewerFormat _ -> others.refuse(file, "team.refused.newer");
      case LoadResult.Damaged(Message reason) -> others.refuse(file, reason, Optional.empty());
      case LoadResult.Unreadable(Message reason) -> others.refuse(file, reason, Optional.empty());
    };
  }

  private Copies with(Assessment document, Optional<Path> own, Copy copy) {
    if (own.filter(file -> isSame(file, copy.file())).isPresent()
        || (copy.said().id().equals(document.id())
            && copy.said().responses().equals(document.responses()))) {
      return refuse(copy.file(), "team.refused.itself");
    }
    if (copy.said().responses().isEmpty()) {
      return refuse(copy.file(), "team.refused.empty");
    }
    if (TeamCopy.isFamily(document, copy.said())) {
      return accept(document, copy);
    }
    boolean earlier = TeamCopy.areTwoTimes(document, copy.said());
    String reason = earlier ? "team.refused.earlier" : "team.refused.foreign";
    return refuse(copy.file(), Message.of(reason), Optional.of(copy));
  }

  /** With a copy in spite of its origin. */
  public Copies anyway(Assessment document, Copy copy) {
    return without(copy.file()).accept(document, copy);
  }

  /** Of two states of one copy the newer counts; plain copies of the document differ by content. */
  private Copies accept(Assessment document, Copy copy) {
    Optional<Copy> twin =
        accepted.stream().filter(other -> isTwin(document, other, copy)).findFirst();
    if (twin.isEmpty()) {
      List<Copy> more = new ArrayList<>(accepted);
      more.add(copy);
      return new Copies(more, refused);
    }
    boolean newer = copy.document().revision() > twin.get().document().revision();
    Copy kept = newer ? copy : twin.get();
    Copy left = newer ? twin.get() : copy;
    List<Copy> same = new ArrayList<>(accepted);
    same.replaceAll(other -> other.equals(twin.get()) ? kept : other);
    return new Copies(same, refused)
        .refuse(
            left.file(),
            Message.of("team.refused.twice", String.valueOf(kept.file().getFileName())),
            Optional.empty());
  }

  private static boolean isTwin(Assessment document, Copy one, Copy other) {
    boolean plain = other.said().id().equals(document.id());
    return one.said().id().equals(other.said().id())
        && (!plain || one.said().responses().equals(other.said().responses()));
  }

  private Copies refuse(Path file, String key) {
    return refuse(file, Message.of(key), Optional.empty());
  }

  private Copies refuse(Path file, Message reason, Optional<Copy> anyway) {
    List<Refused> more = new ArrayList<>(refused);
    more.add(new Refused(file, reason, anyway));
    return new Copies(accepted, more);
  }

  /** Without a file, whatever became of it. */
  public Copies without(Path file) {
    return new Copies(
        accepted.stream().filter(copy -> !isSame(copy.file(), file)).toList(),
        refused.stream().filter(bad -> !isSame(bad.file(), file)).toList());
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
