package kistartklar.ui.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import kistartklar.domain.guide.Guide;
import kistartklar.report.Form;
import kistartklar.report.QuestionnaireWriter;
import kistartklar.report.ReportFile;
import kistartklar.report.ReportProgress;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportWriter;
import kistartklar.report.WriteResult;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;

/** Makes PDF files. A call may take a while; a target that failed is left as it was. */
public final class PdfFiles {

  private final ReportWriter reports;
  private final QuestionnaireWriter questionnaires;
  private final ReportFile.Mover mover;

  public PdfFiles(Guide guide, Messages messages, String version) {
    this(guide, messages, version, ReportFile::replace);
  }

  /** With another way to put finished files in their place. */
  PdfFiles(Guide guide, Messages messages, String version, ReportFile.Mover mover) {
    this.mover = mover;
    reports = new ReportWriter(guide, messages, version);
    questionnaires = new QuestionnaireWriter(guide, messages, version);
  }

  /** Writes the report of a document. */
  WriteResult report(
      StoredDocument document, Form form, LocalDate date, Path target, BooleanSupplier cancelled) {
    ReportProgress progress =
        new ReportProgress() {
          @Override
          public boolean cancelled() {
            return cancelled.getAsBoolean();
          }
        };
    return ReportFile.write(
        target, out -> reports.write(request(document, form, date), out, progress), mover);
  }

  /** The report of a document as the bytes of a PDF file. */
  byte[] report(StoredDocument document, Form form, LocalDate date) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    reports.write(request(document, form, date), pdf);
    return pdf.toByteArray();
  }

  private static ReportRequest request(StoredDocument document, Form form, LocalDate date) {
    return new ReportRequest(
        document.assessment(), form, date, DocumentFormat.write(document.asFile()));
  }

  /** Writes the blank checklist for pen and paper. */
  WriteResult questionnaire(LocalDate date, Path target) {
    return ReportFile.write(target, out -> questionnaires.write(date, out), mover);
  }
}
