package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.text.Message;

/**
 * Words what a file system reports. Java has exceptions for few of the causes; the others are known
 * by the words of the system, in English and German, as Linux, macOS and Windows say them.
 */
public final class FileTrouble {

  private static final List<String> FULL =
      List.of(
          "no space left",
          "not enough space",
          "disk is full",
          "nicht genügend speicherplatz",
          "genügend speicherplatz",
          "quota");
  private static final List<String> TOO_LARGE =
      List.of("file too large", "file size exceeds", "dateigröße überschreitet");
  private static final List<String> TOO_LONG =
      List.of(
          "name too long",
          "filename or extension is too long",
          "dateiname oder die erweiterung ist zu lang",
          "pfad nicht zu lang",
          "path too long");
  private static final List<String> LOOP =
      List.of("too many levels of symbolic links", "zu viele ebenen");
  private static final List<String> IN_USE =
      List.of(
          "being used by another process",
          "von einem anderen prozess verwendet",
          "resource busy",
          "text file busy");
  private static final List<String> READ_ONLY =
      List.of("read-only file system", "write protected", "schreibgeschützt");
  private static final List<String> DENIED =
      List.of("operation not permitted", "permission denied");
  private static final List<String> NO_FOLDER =
      List.of("not a directory", "path not found", "cannot find the path", "pfad nicht finden");
  private static final List<String> INVALID =
      List.of("syntax is incorrect", "syntax für den dateinamen", "invalid argument");

  private FileTrouble() {}

  /** Why a file could not be read, and what to do. */
  public static Message reading(Path file, IOException failure) {
    String name = name(file);
    return switch (failure) {
      case NoSuchFileException _ -> Message.of("store.read.missing", name);
      case NotDirectoryException _ -> Message.of("store.read.missing", name);
      case AccessDeniedException _ -> Message.of("store.read.denied", name);
      case FileSystemLoopException _ -> Message.of("store.read.loop", name);
      default -> readingBySystemWords(name, failure);
    };
  }

  /** Why a folder, or a file in it, could not be looked at, and what to do. */
  public static Message searching(Path path, IOException failure) {
    String name = name(path);
    return switch (failure) {
      case NoSuchFileException _ -> Message.of("store.search.missing", name);
      case NotDirectoryException _ -> Message.of("store.search.missing", name);
      case AccessDeniedException _ -> Message.of("store.search.denied", name);
      default ->
          says(failure, NO_FOLDER)
              ? Message.of("store.search.missing", name)
              : Message.of("store.search.failed", name, reason(failure));
    };
  }

  private static Message readingBySystemWords(String name, IOException failure) {
    if (says(failure, NO_FOLDER) || says(failure, TOO_LONG)) {
      return Message.of("store.read.missing", name);
    }
    if (says(failure, LOOP)) {
      return Message.of("store.read.loop", name);
    }
    if (says(failure, DENIED)) {
      return Message.of("store.read.denied", name);
    }
    return says(failure, IN_USE)
        ? Message.of("store.read.inUse", name)
        : Message.of("store.read.failed", name, reason(failure));
  }

  /**
   * Why a file could not be written, and what to do.
   *
   * @param openFilesBlock whether a denied replacement may mean that a program has the file open
   */
  public static Message writing(Path file, Throwable failure, boolean openFilesBlock) {
    if (failure instanceof WriteException write) {
      Throwable cause = Optional.ofNullable(write.getCause()).orElse(write);
      return switch (write.step()) {
        case FORCE_FOLDER -> Message.of("store.save.unconfirmed", name(file), reason(cause));
        case READ_AGAIN -> readingAgain(file, cause);
        case REPLACE ->
            openFilesBlock && cause instanceof AccessDeniedException
                ? Message.of("store.save.inUse", name(file))
                : cause(file, cause);
        default -> cause(file, cause);
      };
    }
    return cause(file, failure);
  }

  private static Message readingAgain(Path file, Throwable failure) {
    return switch (failure) {
      case ReplacedException _ -> Message.of("store.save.overwritten", name(file));
      case NoSuchFileException _ -> Message.of("store.save.vanished", name(file));
      default -> Message.of("store.save.notReadAgain", name(file), reason(failure));
    };
  }

  /**
   * Whether a file could not be replaced because another program has it open.
   *
   * @param openFilesBlock whether a denied replacement may mean that
   */
  public static boolean isInUse(Exception failure, boolean openFilesBlock) {
    if (!(failure instanceof WriteException write) || write.step() != WriteException.Step.REPLACE) {
      return false;
    }
    Throwable cause = Optional.ofNullable(write.getCause()).orElse(write);
    return openFilesBlock && cause instanceof AccessDeniedException || says(cause, IN_USE);
  }

  /** Why a file could not be deleted, and what to do. */
  public static Message deleting(Path file, IOException failure) {
    return Message.of("store.delete.failed", String.valueOf(file), reason(failure));
  }

  private static Message cause(Path file, Throwable failure) {
    String name = name(file);
    String folder = folder(file);
    return switch (failure) {
      case NoSuchFileException _ -> Message.of("store.save.noFolder", folder);
      case NotDirectoryException _ -> Message.of("store.save.noFolder", folder);
      case ReadOnlyFileSystemException _ -> Message.of("store.save.readOnlyDrive", name);
      case AccessDeniedException _ -> Message.of("store.save.denied", folder);
      case FileSystemLoopException _ -> Message.of("store.read.loop", name);
      default -> bySystemWords(name, folder, failure);
    };
  }

  private static Message bySystemWords(String name, String folder, Throwable failure) {
    if (says(failure, NO_FOLDER)) {
      return Message.of("store.save.noFolder", folder);
    }
    if (says(failure, FULL)) {
      return Message.of("store.save.full", name);
    }
    if (says(failure, TOO_LARGE)) {
      return Message.of("store.save.tooLarge", name);
    }
    if (says(failure, IN_USE)) {
      return Message.of("store.save.inUse", name);
    }
    if (says(failure, READ_ONLY)) {
      return Message.of("store.save.readOnlyDrive", name);
    }
    if (says(failure, DENIED)) {
      return Message.of("store.save.denied", folder);
    }
    if (says(failure, TOO_LONG)) {
      return Message.of("store.save.tooLong", name);
    }
    if (says(failure, LOOP)) {
      return Message.of("store.read.loop", name);
    }
    if (says(failure, INVALID)) {
      return Message.of("store.save.invalidName", name);
    }
    return Message.of("store.save.failed", name, reason(failure));
  }

  private static boolean says(Throwable failure, List<String> words) {
    String reason = reason(failure).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(reason::contains);
  }

  /** The system's own short words, without paths. */
  private static String reason(Throwable failure) {
    String text =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return text == null || text.isBlank() ? failure.getClass().getSimpleName() : text.strip();
  }

  static String name(Path file) {
    return String.valueOf(Optional.ofNullable(file.getFileName()).orElse(file));
  }

  private static String folder(Path file) {
    return String.valueOf(TempFiles.folder(file));
  }
}
