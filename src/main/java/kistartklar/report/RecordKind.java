package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;

/** Which document for third parties is to be made from the worksheets. */
public sealed interface RecordKind {

  /** The profiles of all use cases that were decided. */
  record Profiles() implements RecordKind {}

  /** The profile of one use case, however far it is. */
  record Profile(UUID useCase) implements RecordKind {}

  /** One worksheet. */
  record OfSheet(String sheet) implements RecordKind {}

  /** The record of processing activities after Art. 30 GDPR. */
  record ProcessingActivities() implements RecordKind {}

  /** All AI that the firm uses, after the AI act. */
  record AiRegister() implements RecordKind {}

  /** Who was trained in what. */
  record TrainingProof() implements RecordKind {}

  String PROFILES = "profile";
  String ACTIVITIES = "processing-activities";
  String AI_REGISTER = "ai-register";
  String TRAINING = "training";
  String SHEET = "sheet:";

  /** The kind that a command names; empty if there is no such kind or no such worksheet. */
  static Optional<RecordKind> of(String name, WorksheetCatalogue catalogue) {
    return switch (name) {
      case PROFILES -> Optional.of(new Profiles());
      case ACTIVITIES -> Optional.of(new ProcessingActivities());
      case AI_REGISTER -> Optional.of(new AiRegister());
      case TRAINING -> Optional.of(new TrainingProof());
      default ->
          name.startsWith(SHEET)
              ? catalogue.find(name.substring(SHEET.length())).map(Worksheet::id).map(OfSheet::new)
              : Optional.empty();
    };
  }

  /** The names of all kinds that commands can ask for. */
  static List<String> names(WorksheetCatalogue catalogue) {
    List<String> names = new ArrayList<>(List.of(PROFILES, ACTIVITIES, AI_REGISTER, TRAINING));
    catalogue.worksheets().forEach(sheet -> names.add(SHEET + sheet.id()));
    return names;
  }
}
