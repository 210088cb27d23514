package kistartklar.ui.shared;

import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;

/** Where in the wizard something was edited; undo leads back there. */
public sealed interface Place {

  /** A field of the firm's data. */
  record OfCompany(Field field) implements Place {

    /** The fields of the firm's data. */
    public enum Field {
      NAME,
      INDUSTRY,
      EMPLOYEES,
      PARTICIPANTS,
      ASSESSED_ON,
      LOGO,
      LOGO_TEXT
    }
  }

  /** The answer to a question. */
  record OfAnswer(QuestionId question) implements Place {}

  /** An explanation of the guide, by its id. Nothing is edited there; it can be looked up. */
  record OfTopic(String id) implements Place {}

  /** The note to a question. */
  record OfNote(QuestionId question) implements Place {}

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

  /** The plan as a whole. */
  record OfPlan() implements Place {}

  /** The document as a whole: its content changed wherever the user is and stays. */
  record OfDocument() implements Place {}
}
