package kistartklar.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import kistartklar.report.pdf.PdfCheck;
import kistartklar.text.Message;

/**
 * Writes a PDF so that there is either the whole new file or what was there before: into a
 * temporary file beside the target, read back, then moved over it. Only a PDF is ever replaced.
 */
public final class ReportFile {

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private ReportFile() {}

  /** Makes the content of a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes the content and returns the number of its pages. */
    int writeTo(OutputStream out) throws IOException;
  }

  /** Puts the finished file where it belongs. */
  @FunctionalInterface
  public interface Mover {

    /** Moves a file over another, at once where the file system can. */
    void move(Path from, Path to) throws IOException;
  }

  /** Writes the content to the target. */
  public static WriteResult write(Path target, Content content) {
    return write(target, content, ReportFile::replace);
  }

  /** Writes the content to the target and lets the mover put it there. */
  public static WriteResult write(Path target, Content content, Mover mover) {
    Optional<WriteResult> objection = objection(target);
    if (objection.isPresent()) {
      return objection.get();
    }
    Path absolute = resolved(target);
    Path temporary = absolute.resolveSibling(".ki-startklar-" + UUID.randomUUID() + ".tmp");
    try {
      return writeAndMove(target, absolute, temporary, content, mover);
    } catch (CancellationException e) {
      return new WriteResult.Cancelled();
    } catch (AccessDeniedException e) {
      return refused("report.file.denied", target);
    } catch (IOException e) {
      return refused("report.file.failed", target);
    } finally {
      deleteQuietly(temporary);
    }
  }

  /** The file that a link leads to: the link itself is not to be replaced. */
  private static Path resolved(Path target) {
    try {
      return target.toRealPath();
    } catch (IOException e) {
      return target.toAbsolutePath();
    }
  }

  private static WriteResult writeAndMove(
      Path target, Path absolute, Path temporary, Content content, Mover mover) throws IOException {
    int pages;
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      pages = content.writeTo(out);
    }
    if (!isComplete(temporary, pages)) {
      return refused("report.file.damaged", target);
    }
    try {
      mover.move(temporary, absolute);
    } catch (IOException e) {
      return busy(target);
    }
    return new WriteResult.Written(target, pages);
  }

  private static boolean isComplete(Path file, int pages) {
    try {
      return PdfCheck.pageCount(Files.readAllBytes(file)) == pages;
    } catch (IOException e) {
      return false;
    }
  }

  /** Moves a file over another. */
  public static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Optional<WriteResult> objection(Path target) {
    if (Files.isDirectory(target)) {
      return Optional.of(refused("report.file.folder", target));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of(refused("report.file.noFolder", folder == null ? target : folder));
    }
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    try {
      if (!startsAsPdf(target)) {
        return Optional.of(refused("report.file.notPdf", target));
      }
    } catch (IOException e) {
      return Optional.of(busy(target));
    }
    // A move would replace even a file that is protected against writing.
    return Files.isWritable(target)
        ? Optional.empty()
        : Optional.of(refused("report.file.denied", target));
  }

  private static boolean startsAsPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PDF_MARK.length), PDF_MARK);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The result already says what happened; a stray temporary file harms nobody.
    }
  }

  private static WriteResult refused(String key, Path target) {
    return new WriteResult.Refused(Message.of(key, target.toString()));
  }

  private static WriteResult busy(Path target) {
    return new WriteResult.Busy(Message.of("report.file.busy", target.toString()), free(target));
  }

  /** {@code Bericht (2).pdf} beside {@code Bericht.pdf}, or the next number that is free. */
  private static Path free(Path target) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    int number = 2;
    Path free;
    do {
      free = target.resolveSibling(stem + " (" + number++ + ")" + ending);
    } while (Files.exists(free, LinkOption.NOFOLLOW_LINKS));
    return free;
  }
}
