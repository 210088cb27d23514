package kistartklar.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** What came of looking for a file inside a PDF. Whoever made the PDF is not trusted. */
public sealed interface EmbeddedFile {

  /** Begins with a brace, perhaps after the mark of UTF-8. */
  Pattern JSON_OBJECT = Pattern.compile("(\\u00ef\\u00bb\\u00bf)?\\s*\\{");

  /** In so many bytes from the beginning the mark of a PDF has to stand. */
  int START_BYTES = 1024;

  /** The file, as it was put in. */
  record Found(byte[] content) implements EmbeddedFile {}

  /** These bytes are no PDF. */
  record NotPdf() implements EmbeddedFile {}

  /** The PDF is protected by a password or a certificate. */
  record Encrypted() implements EmbeddedFile {}

  /** The PDF is cut off or broken where the file should be. */
  record Damaged() implements EmbeddedFile {}

  /** The PDF holds no such file. */
  record Absent() implements EmbeddedFile {}

  /** The PDF holds several such files, and none is the one that it was made from. */
  record Several() implements EmbeddedFile {}

  /** The file is larger than the caller takes. */
  record TooBig() implements EmbeddedFile {}

  /**
   * Takes a file out of a PDF. Of several with that ending, the one counts that the PDF says it was
   * made from, as {@link TaggedPdf} writes it.
   *
   * @param ending how the file's name ends, with the dot
   * @param most largest file that is taken, in bytes
   */
  static EmbeddedFile find(byte[] pdf, String ending, int most) {
    if (!isPdf(pdf)) {
      return new NotPdf();
    }
    try (PdfReader reader = BoundedReader.of(pdf)) {
      return reader.isEncrypted()
          ? new Encrypted()
          : find(EmbeddedFiles.of(reader.getCatalog()), ending, most);
    } catch (BadPasswordException | LinkageError e) {
      // OpenPDF needs a library for protected files that is left out.
      return UnprotectedPdf.of(pdf).map(open -> source(open, most)).orElseGet(Encrypted::new);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // OpenPDF reports some faults in files by whatever breaks first, and a file may be made to
      // break it: nested without end, or unpacking to more than there is memory.
      return mentionsEncryption(pdf) ? new Encrypted() : new Damaged();
    }
  }

  /**
   * Whether bytes begin as those of a PDF. Readers accept a mark that does not stand at the very
   * beginning, but in JSON it is a part of some text.
   */
  static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, START_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-") && !JSON_OBJECT.matcher(start).lookingAt();
  }

  private static boolean mentionsEncryption(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).contains("/Encrypt ");
  }

  /** Takes out the file that a PDF says it was made from: names are not decrypted. */
  private static EmbeddedFile source(byte[] pdf, int most) {
    try (PdfReader reader = BoundedReader.of(pdf)) {
      List<EmbeddedFiles.Entry> sources =
          EmbeddedFiles.of(reader.getCatalog()).stream()
              .filter(EmbeddedFiles.Entry::source)
              .toList();
      return only(sources, most);
    } catch (IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError
        | OutOfMemoryError e) {
      return new Encrypted();
    }
  }

  private static EmbeddedFile find(List<EmbeddedFiles.Entry> files, String ending, int most)
      throws IOException {
    List<EmbeddedFiles.Entry> all =
        files.stream()
            .filter(file -> file.name().toLowerCase(Locale.ROOT).endsWith(ending))
            .toList();
    List<EmbeddedFiles.Entry> sources = all.stream().filter(EmbeddedFiles.Entry::source).toList();
    return only(sources.isEmpty() ? all : sources, most);
  }

  private static EmbeddedFile only(List<EmbeddedFiles.Entry> candidates, int most)
      throws IOException {
    return switch (candidates.size()) {
      case 0 -> new Absent();
      case 1 -> content(candidates.getFirst().content(), most);
      default -> new Several();
    };
  }

  /** Unpacks as much as is taken, so that a small file cannot fill the memory. */
  private static EmbeddedFile content(PRStream stream, int most) throws IOException {
    byte[] raw = PdfReader.getStreamBytesRaw(stream);
    byte[] content;
    if (isPlain(stream)) {
      content = raw;
    } else if (isDeflated(stream)) {
      content = new InflaterInputStream(new ByteArrayInputStream(raw)).readNBytes(most + 1);
    } else {
      return new Damaged();
    }
    return content.length > most ? new TooBig() : new Found(content);
  }

  private static boolean isPlain(PRStream stream) {
    return stream.get(PdfName.FILTER) == null;
  }

  private static boolean isDeflated(PRStream stream) {
    PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
    boolean only =
        PdfName.FLATEDECODE.equals(filter)
            || (filter instanceof PdfArray list
                && list.size() == 1
                && PdfName.FLATEDECODE.equals(PdfReader.getPdfObject(list.getPdfObject(0))));
    return only && stream.get(PdfName.DECODEPARMS) == null;
  }
}
