package kistartklar.ui.command;

import java.time.LocalDate;
import java.util.UUID;
import kistartklar.report.RecordKind;
import kistartklar.ui.shared.RecordActions;

/** Saves documents for third parties that are made from worksheets. */
public final class RecordSaving implements RecordActions {

  private final ShellParts parts;
  private final PdfSaving pdf;
  private final DocumentWindow window;

  RecordSaving(ShellParts parts, PdfSaving pdf, DocumentWindow window) {
    this.parts = parts;
    this.pdf = pdf;
    this.window = window;
  }

  /** Saves the profiles of all use cases that were decided. */
  public void saveProfiles() {
    save(new RecordKind.Profiles());
  }

  /** Saves the record of processing activities. */
  public void saveProcessingActivities() {
    save(new RecordKind.ProcessingActivities());
  }

  /** Saves the register of all AI in use. */
  public void saveAiRegister() {
    save(new RecordKind.AiRegister());
  }

  /** Saves who was trained in what. */
  public void saveTraining() {
    save(new RecordKind.TrainingProof());
  }

  @Override
  public void saveProfile(UUID useCase) {
    save(new RecordKind.Profile(useCase));
  }

  @Override
  public void saveSheet(String sheet) {
    save(new RecordKind.OfSheet(sheet));
  }

  private void save(RecordKind kind) {
    window.workspace().ifPresent(open -> pdf.record(open, kind, LocalDate.now(parts.clock())));
  }
}
