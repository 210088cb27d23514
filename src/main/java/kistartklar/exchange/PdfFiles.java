package kistartklar.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.report.Form;
import kistartklar.report.PolicyWriter;
import kistartklar.report.QuestionnaireWriter;
import kistartklar.report.RecordKind;
import kistartklar.report.RecordWriter;
import kistartklar.report.ReportChoice;
import kistartklar.report.ReportFonts;
import kistartklar.report.ReportProgress;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportSource;
import kistartklar.report.ReportWriter;
import kistartklar.report.pdf.PdfCheck;
import kistartklar.report.pdf.TooLongException;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.FileOperations;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/**
 * Makes PDF files, for the window and for commands. A call may take a while; a target that failed
 * is left as it was, and only a PDF is ever replaced.
 */
public class PdfFiles {

  private static final String PDF_MARK = "%PDF-";

  private final ReportWriter reports;
  private final QuestionnaireWriter questionnaires;
  private final PolicyWriter policies;
  private final RecordWriter records;
  private final FileOperations files;
  private final TargetFiles targets;
  private final String program;

  /** Which files may be replaced. */
  public enum Replaceable {
    /** The user chose the file. */
    ANY_PDF,
    /** The program chose its name: what another program made is not meant. */
    OWN_PDF
  }

  /** Reads its fonts and the worksheets when they are first needed. */
  public PdfFiles(Guide guide, Messages messages, String version, FileOperations files) {
    ReportFonts fonts = new ReportFonts();
    Supplier<WorksheetCatalogue> worksheets = WorksheetReader.whenNeeded();
    reports = new ReportWriter(guide, messages, version, worksheets, fonts);
    records = new RecordWriter(guide, messages, version, worksheets, fonts);
    questionnaires = new QuestionnaireWriter(guide, messages, version, fonts);
    policies = new PolicyWriter(guide, messages, version, fonts);
    this.files = files;
    targets = new TargetFiles(files);
    program = messages.get("report.pdf.creator", "").strip();
  }

  /** Writes the report of a document. */
  public WriteResult report(
      StoredDocument document,
      Form form,
      LocalDate date,
      Path target,
      Replaceable replaceable,
      BooleanSupplier cancelled) {
    return report(document, ReportChoice.of(form), date, target, replaceable, cancelled);
  }

  /** Writes the report of a document with the worksheets that were chosen. */
  public WriteResult report(
      StoredDocument document,
      ReportChoice choice,
      LocalDate date,
      Path target,
      Replaceable replaceable,
      BooleanSupplier cancelled) {
    ReportProgress progress =
        new ReportProgress() {
          @Override
          public boolean cancelled() {
            return cancelled.getAsBoolean();
          }
        };
    return write(
        target, replaceable, out -> reports.write(request(document, choice, date), out, progress));
  }

  /**
   * The report of a document as the bytes of a PDF file.
   *
   * @throws TooLongException if it would be too long
   */
  public byte[] report(StoredDocument document, Form form, LocalDate date) {
    return report(document, ReportChoice.of(form), date);
  }

  /**
   * The report of a document with the worksheets that were chosen, as the bytes of a PDF file.
   *
   * @throws TooLongException if it would be too long
   */
  public byte[] report(StoredDocument document, ReportChoice choice, LocalDate date) {
    return bytes(out -> reports.write(request(document, choice, date), out)).bytes();
  }

  /** Writes the first page of the report of a document alone. */
  public WriteResult summary(
      StoredDocument document, Form form, LocalDate date, Path target, Replaceable replaceable) {
    return write(
        target,
        replaceable,
        out -> reports.writeSummary(request(document, ReportChoice.of(form), date), out));
  }

  /** The first page of the report of a document alone, as the bytes of a PDF file. */
  public byte[] summary(StoredDocument document, Form form, LocalDate date) {
    return bytes(out -> reports.writeSummary(request(document, ReportChoice.of(form), date), out))
        .bytes();
  }

  /** The report of a document as a text that word processors edit. */
  public byte[] editable(StoredDocument document, ReportChoice choice, LocalDate date) {
    return reports.editable(request(document, choice, date));
  }

  /** What to say before a report is written of characters that its font lacks, if there are any. */
  public Optional<Message> missingSigns(StoredDocument document, Form form) {
    return reports.missingSigns(document.assessment(), form);
  }

  private static ReportRequest request(
      StoredDocument document, ReportChoice choice, LocalDate date) {
    return new ReportRequest(
        document.assessment(),
        choice.form(),
        date,
        DocumentFormat.write(document),
        choice.sheets());
  }

  /** Writes the blank checklist for pen and paper. */
  public WriteResult questionnaire(LocalDate date, Path target) {
    return write(target, Replaceable.ANY_PDF, out -> questionnaires.write(date, out));
  }

  /** The blank checklist as the bytes of a PDF file. */
  public byte[] questionnaire(LocalDate date) {
    return bytes(out -> questionnaires.write(date, out)).bytes();
  }

  /** What to say before the firm's rules are written of characters that their font lacks. */
  public Optional<Message> missingSignsOfPolicy(Assessment assessment) {
    return policies.missingSigns(assessment);
  }

  /** Writes the firm's rules for the use of AI. */
  public WriteResult policy(Assessment assessment, LocalDate date, Path target) {
    return write(target, Replaceable.ANY_PDF, out -> policies.write(assessment, date, out));
  }

  /** The kind of record that a command names, if there is one. */
  public Optional<RecordKind> recordKind(String name) {
    return RecordKind.of(name, records.catalogue());
  }

  /** The names of all kinds of records. */
  public List<String> recordKinds() {
    return RecordKind.names(records.catalogue());
  }

  /** What a record is called. */
  public String recordTitle(RecordKind kind, Assessment assessment, LocalDate date) {
    return records.title(kind, assessment, date);
  }

  /** Why a record of a firm cannot be written, if it cannot. */
  public Optional<Message> recordObjection(RecordKind kind, Assessment assessment, LocalDate date) {
    return records.objection(kind, assessment, date);
  }

  /** Writes a record: a document for third parties made from worksheets. */
  public WriteResult record(
      RecordKind kind, Assessment assessment, LocalDate date, Path target, Replaceable which) {
    return records
        .objection(kind, assessment, date)
        .<WriteResult>map(WriteResult.Refused::new)
        .orElseGet(() -> write(target, which, out -> records.write(kind, assessment, date, out)));
  }

  /**
   * A record as the bytes of a PDF file.
   *
   * @throws TooLongException if it would be too long
   */
  public byte[] record(RecordKind kind, Assessment assessment, LocalDate date) {
    return bytes(out -> records.write(kind, assessment, date, out)).bytes();
  }

  private interface Content {

    /** Writes the content and returns the number of its pages. */
    int writeTo(OutputStream out) throws IOException;
  }

  private record Pdf(byte[] bytes, int pages) {}

  private WriteResult write(Path target, Replaceable replaceable, Content content) {
    return targets.write(
        target, existing -> objection(existing, replaceable), () -> proven(target, content));
  }

  private Optional<Message> objection(Path existing, Replaceable replaceable) throws IOException {
    boolean any = replaceable == Replaceable.ANY_PDF;
    byte[] content = files.read(existing, any ? PDF_MARK.length() : ReportSource.MAX_BYTES);
    if (!new String(content, StandardCharsets.ISO_8859_1).startsWith(PDF_MARK)) {
      return Optional.of(Message.of("report.file.notPdf", existing.toString()));
    }
    return any || PdfCheck.creator(content).startsWith(program)
        ? Optional.empty()
        : Optional.of(Message.of("report.file.foreign", existing.toString()));
  }

  private static byte[] proven(Path target, Content content) throws UnfitContentException {
    Pdf pdf;
    try {
      pdf = bytes(content);
    } catch (TooLongException e) {
      throw new UnfitContentException(Message.of("report.tooLong"));
    }
    if (!PdfCheck.isComplete(pdf.bytes(), pdf.pages())) {
      throw new UnfitContentException(
          Message.of("store.save.selfCheck", String.valueOf(target.getFileName())));
    }
    return pdf.bytes();
  }

  private static Pdf bytes(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      int pages = content.writeTo(out);
      return new Pdf(out.toByteArray(), pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
