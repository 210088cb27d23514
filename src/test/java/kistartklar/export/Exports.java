package kistartklar.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;

/** Plans to be exported in tests. */
final class Exports {

  static final Guide GUIDE = GuideReader.read();
  static final Supplier<WorksheetCatalogue> WORKSHEETS = WorksheetReader.whenNeeded();
  static final Messages GERMAN = Messages.german();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T08:09:10.5Z");
  static final UUID ID = UUID.fromString("7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c");
  static final Assessment EMPTY = Assessment.empty(ID);

  private Exports() {}

  static PlanFile file(Assessment assessment) {
    return new PlanFile(GUIDE, assessment, ActionPlan.of(GUIDE, assessment), 12, TODAY, NOW);
  }

  /** One measure of the guide, overdue, and one of the firm's own. */
  static Assessment two() {
    return EMPTY
        .withCompany(EMPTY.company().withName("Muster; Söhne, KG"))
        .withAnswer(new QuestionId(7), Optional.of(Answer.NO))
        .withMeasure(
            new QuestionId(7),
            new MeasureState(
                "Frau Öz", Optional.of(LocalDate.of(2026, 11, 20)), Status.IN_PROGRESS, "intern"))
        .withOwnMeasure(own("Betriebsrat"));
  }

  static OwnMeasure own(String title) {
    return new OwnMeasure(
        new UUID(0, 3),
        title,
        kistartklar.domain.assessment.MeasureLink.NONE,
        "Termin\nRaum",
        Optional.of(new Effort(1, 3)),
        "",
        new MeasureState("", Optional.of(LocalDate.of(2028, 2, 29)), Status.DONE));
  }
}
