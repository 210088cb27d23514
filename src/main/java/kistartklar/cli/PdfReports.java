package kistartklar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.report.Form;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportWriter;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/** Reports as PDF files, made completely before anything is written. */
public final class PdfReports implements Reports {

  private final ReportWriter reports;
  private final FileOperations files;

  public PdfReports(ReportWriter reports, FileOperations files) {
    this.reports = reports;
    this.files = files;
  }

  @Override
  public Optional<Message> report(
      StoredDocument document, boolean share, LocalDate date, Path target) {
    ReportRequest request =
        new ReportRequest(
            document.assessment(),
            share ? Form.SHARE : Form.FULL,
            date,
            DocumentFormat.write(document));
    return write(target, pdf -> reports.write(request, pdf));
  }

  @Override
  public Optional<Message> questionnaire(LocalDate date, Path target) {
    throw new UnsupportedOperationException("no questionnaire yet");
  }

  private Optional<Message> write(Path target, Content content) {
    try {
      Path resolved = files.resolveLinks(target);
      if (files.kind(resolved) == FileOperations.Kind.FILE && files.isReadOnly(resolved)) {
        return Optional.of(Message.of("store.save.readOnly", String.valueOf(target)));
      }
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      content.writeTo(pdf);
      new DurableWriter(files).write(resolved, pdf.toByteArray());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.writing(target, e, files.openFilesBlockReplacing(target)));
    }
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(ByteArrayOutputStream out) throws IOException;
  }
}
