package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.testing.Documents;

/** Documents with plans. */
public final class PlanDocuments {

  public static final UUID OWN = new UUID(0, 42);

  private PlanDocuments() {}

  static MeasureState state(String owner, String due, Status status) {
    return new MeasureState(owner, Optional.of(LocalDate.parse(due)), status);
  }

  /** Nine measures, one of them overdue and one done, and one of the firm's own. */
  public static Assessment planned() {
    return Documents.mixed()
        .withMeasure(new QuestionId(2), state("Frau Keller", "2026-11-13", Status.OPEN))
        .withMeasure(new QuestionId(7), state("Personal", "2027-01-29", Status.DONE))
        .withMeasure(
            new QuestionId(13),
            state("Buchhaltung", "2027-02-26", Status.IN_PROGRESS).withRemark("Angebot liegt vor."))
        .withMeasure(new QuestionId(1), state("Leitung", "2026-10-01", Status.DONE))
        .withAnswer(new QuestionId(1), Optional.of(Answer.YES))
        .withOwnMeasure(
            new OwnMeasure(
                OWN,
                "Betriebsrat zur Einführung einladen und die Betriebsvereinbarung über den Einsatz"
                    + " von KI-Werkzeugen im Lager- und Speditionswesen abschließen",
                new MeasureLink.ToPhase(5),
                "Termin\nEntwurf",
                Optional.of(new Effort(1, 4)),
                "Geschäftsleitung",
                state("Herr Özdemir-Wallenstein", "2026-12-18", Status.OPEN)));
  }
}
