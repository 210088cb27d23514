package kistartklar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kistartklar.text.Message;

/** Decides whether a PDF may be written to a path: never over something that is no PDF. */
final class PdfTarget {

  private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfTarget() {}

  /** Why nothing may be written there; empty if it may. */
  static Optional<Message> objection(Path target) {
    if (Files.isDirectory(target)) {
      return Optional.of(Message.of("cli.target.folder", target.toString()));
    }
    if (Files.exists(target)) {
      return isPdf(target)
          ? Optional.empty()
          : Optional.of(Message.of("cli.target.noPdf", target.toString()));
    }
    Path folder = target.toAbsolutePath().getParent();
    return folder == null || Files.isDirectory(folder)
        ? Optional.empty()
        : Optional.of(Message.of("cli.target.noFolder", target.toString(), folder.toString()));
  }

  private static boolean isPdf(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      // What cannot be looked at is not replaced.
      return false;
    }
  }
}
