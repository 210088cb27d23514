package kistartklar.ui.shared;

import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowPlace;

/** Where in the wizard something was edited; undo leads back there. */
public sealed interface Place {

  /** A fact about the firm. */
  record OfCompany(CompanyPart<?> part) implements Place {}

  /** The answer to a question. */
  record OfAnswer(QuestionId question) implements Place {}

  /** An explanation of the guide, by its id. Nothing is edited there; it can be looked up. */
  record OfTopic(String id) implements Place {}

  /** The note to a question. */
  record OfNote(QuestionId question) implements Place {}

  /** The criteria of a question that are met. */
  record OfCriteria(QuestionId question) implements Place {}

  /** The reason why a question does not concern the firm. */
  record OfReason(QuestionId question) implements Place {}

  /** How an open question will be clarified. */
  record OfClarification(QuestionId question, Field field) implements Place {

    /** The parts of a clarification. */
    public enum Field {
      BY,
      UNTIL
    }
  }

  /** What was said about a hint of plausibility. */
  record OfHint(HintId hint) implements Place {}

  /** A field of a measure in the plan. */
  record OfMeasure(PlanKey measure, Field field) implements Place {

    /** The fields of a measure; the first ones only of those that the firm added. */
    public enum Field {
      TITLE,
      LINK,
      STEPS,
      EFFORT,
      ROLE,
      OWNER,
      DUE,
      STATUS,
      REMARK
    }
  }

  /** A section of a phase, where its worksheets and questions are. Nothing is edited there. */
  record OfSection(String id) implements Place {}

  /** A worksheet as a whole. */
  record OfSheet(String sheet) implements Place {}

  /** What is said of a worksheet besides its rows, and what all worksheets count with. */
  record OfSheetFact(String sheet, Fact fact) implements Place {

    /** The facts; the last three are the same in every worksheet. */
    public enum Fact {
      AS_OF,
      BY,
      NOT_NEEDED,
      HOURLY_RATE,
      WORKING_WEEKS,
      WORKING_DAYS
    }
  }

  /** A row of a worksheet. */
  record OfRow(RowPlace row) implements Place {}

  /**
   * A field of a row.
   *
   * @param field its id, or {@link #NOTE} for the note of the row
   * @param line the field of a line, where it is one of lines
   */
  record OfCell(RowPlace row, String field, Optional<Line> line) implements Place {

    /** Stands for the note of a row or a line; no field may be called so. */
    public static final String NOTE = "note";

    /** A field of a line within a row. */
    public record Line(UUID line, String field) {}
  }

  /** The profile of a use case, by its id. Nothing is edited there. */
  record OfUseCase(UUID id) implements Place {}

  /** The plan as a whole. */
  record OfPlan() implements Place {}

  /** The document as a whole: its content changed wherever the user is and stays. */
  record OfDocument() implements Place {}
}
