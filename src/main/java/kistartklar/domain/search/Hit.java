package kistartklar.domain.search;

import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Topic;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowPlace;

/** A place in which all words that were looked for occur. */
public sealed interface Hit {

  /** What was found there, cut to the neighbourhood of the first word. */
  String excerpt();

  /** A fact about the firm. */
  record InCompany(CompanyPart<?> part, String excerpt) implements Hit {}

  /** A question, in its text, criteria, reason or first step. */
  record InQuestion(Phase phase, Question question, String excerpt) implements Hit {}

  /** What the firm noted at a question. */
  record InNote(Phase phase, Question question, String excerpt) implements Hit {}

  /**
   * A row of a worksheet.
   *
   * @param sheet the title of the worksheet
   */
  record InRow(RowPlace row, String sheet, String excerpt) implements Hit {}

  /**
   * A measure of the plan: what was agreed about it, or what the firm wrote of its own.
   *
   * @param title may be empty for a measure of the firm's own
   */
  record InMeasure(PlanKey measure, String title, String excerpt) implements Hit {}

  /** A legal note, at the first question that it stands at. */
  record InLegalNote(Question question, LegalNote note, String excerpt) implements Hit {}

  /** An explanation of the guide. */
  record InTopic(Phase phase, Topic topic, String excerpt) implements Hit {}
}
