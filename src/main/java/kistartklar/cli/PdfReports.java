package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.report.Form;
import kistartklar.report.QuestionnaireWriter;
import kistartklar.report.ReportFile;
import kistartklar.report.ReportRequest;
import kistartklar.report.ReportWriter;
import kistartklar.report.WriteResult;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Reports and questionnaires as PDF files. */
public final class PdfReports implements Reports {

  private final ReportWriter reports;
  private final QuestionnaireWriter questionnaires;

  public PdfReports(ReportWriter reports, QuestionnaireWriter questionnaires) {
    this.reports = reports;
    this.questionnaires = questionnaires;
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
    return objection(ReportFile.write(target, pdf -> reports.write(request, pdf)));
  }

  @Override
  public Optional<Message> questionnaire(LocalDate date, Path target) {
    return objection(ReportFile.write(target, pdf -> questionnaires.write(date, pdf)));
  }

  private static Optional<Message> objection(WriteResult result) {
    return switch (result) {
      case WriteResult.Written written -> Optional.empty();
      case WriteResult.Refused refused -> Optional.of(refused.reason());
      case WriteResult.Busy busy -> Optional.of(busy.reason());
      case WriteResult.Cancelled cancelled ->
          throw new IllegalStateException("commands have no way to cancel");
    };
  }
}
