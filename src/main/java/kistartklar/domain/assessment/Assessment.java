package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.Worksheets;

/**
 * What one firm entered: the content of a document without its file's bookkeeping (revision and
 * times belong to the store). Equal assessments say the same; an entry that says nothing is not
 * kept. New ones are made from {@link #empty} by the methods that begin with "with". Each of them
 * replaces the one part it is about; the other parts are the same objects afterwards.
 *
 * @param company the firm
 * @param answers what was said about the questions
 * @param plan what was agreed to be done
 * @param history the firm's earlier assessments
 * @param worksheets what was entered in the worksheets
 */
public record Assessment(
    Identity identity,
    Company company,
    Answers answers,
    Plan plan,
    History history,
    Worksheets worksheets) {

  /** An assessment in which nothing was entered yet. */
  public static Assessment empty(UUID id) {
    Identity identity = new Identity(id, Optional.empty());
    return new Assessment(
        identity, Company.UNKNOWN, Answers.NONE, Plan.NONE, History.NONE, Worksheets.NONE);
  }

  /** The document's id. */
  public UUID id() {
    return identity.id();
  }

  /** The document this one was copied from, if any. */
  public Optional<UUID> origin() {
    return identity.origin();
  }

  /** Answers, notes and views by question. */
  public SortedMap<QuestionId, Response> responses() {
    return answers.responses();
  }

  /** What was said about the question; {@link Response#NONE} if nothing was. */
  public Response response(QuestionId question) {
    return answers.response(question);
  }

  /** The answer to the question; empty while it is open. */
  public Optional<Answer> answer(QuestionId question) {
    return response(question).answer();
  }

  /** Hints that were found to be right, each with the remark made about it. */
  public SortedMap<HintId, String> confirmedHints() {
    return answers.confirmedHints();
  }

  /** What was agreed for the measures of the guide, by question. */
  public SortedMap<QuestionId, MeasureState> measures() {
    return plan.measures();
  }

  /** What was agreed for the question's measure; {@link MeasureState#NONE} if nothing was. */
  public MeasureState measure(QuestionId question) {
    return plan.measure(question);
  }

  /** The firm's own measures in the firm's order. */
  public List<OwnMeasure> ownMeasures() {
    return plan.ownMeasures();
  }

  /** The firm's own measure of that id, if it is still there. */
  public Optional<OwnMeasure> ownMeasure(UUID measure) {
    return plan.ownMeasure(measure);
  }

  /** Earlier assessments of the firm, oldest first. */
  public List<Predecessor> predecessors() {
    return history.predecessors();
  }

  /** The latest of the earlier assessments, the one to compare with first. */
  public Optional<Predecessor> predecessor() {
    return history.predecessor();
  }

  /** The same, with its day. */
  public Assessment assessedOn(LocalDate day) {
    return withCompany(company.withAssessedOn(Optional.of(day)));
  }

  private Assessment with(Identity newIdentity) {
    return new Assessment(newIdentity, company, answers, plan, history, worksheets);
  }

  public Assessment withCompany(Company newCompany) {
    return new Assessment(identity, newCompany, answers, plan, history, worksheets);
  }

  private Assessment with(Answers newAnswers) {
    return new Assessment(identity, company, newAnswers, plan, history, worksheets);
  }

  private Assessment with(Plan newPlan) {
    return new Assessment(identity, company, answers, newPlan, history, worksheets);
  }

  private Assessment with(History newHistory) {
    return new Assessment(identity, company, answers, plan, newHistory, worksheets);
  }

  /** With another answer to one question; empty reopens it. Note and views stay. */
  public Assessment withAnswer(QuestionId question, Optional<Answer> answer) {
    return withResponse(question, response(question).withAnswer(answer));
  }

  /** With another note to one question. Answer and views stay. */
  public Assessment withNote(QuestionId question, String note) {
    return withResponse(question, response(question).withNote(note));
  }

  /** With all that was said about one question replaced. */
  public Assessment withResponse(QuestionId question, Response response) {
    return with(answers.withResponse(question, response));
  }

  /** With all that was said about all questions replaced. */
  public Assessment withResponses(SortedMap<QuestionId, Response> newResponses) {
    return with(answers.withResponses(newResponses));
  }

  /** With a hint found to be right, for the reason in the remark; empty takes that back. */
  public Assessment withConfirmedHint(HintId hint, Optional<String> remark) {
    return with(answers.withConfirmedHint(hint, remark));
  }

  /** With all hints that were found to be right replaced. */
  public Assessment withConfirmedHints(SortedMap<HintId, String> newHints) {
    return with(answers.withConfirmedHints(newHints));
  }

  public Assessment withMeasure(QuestionId question, MeasureState state) {
    return with(plan.withMeasure(question, state));
  }

  /** With what was agreed for all measures of the guide replaced. */
  public Assessment withMeasures(SortedMap<QuestionId, MeasureState> newMeasures) {
    return with(plan.withMeasures(newMeasures));
  }

  /** With a measure of the firm's own in place of the one with its id, or else as the last one. */
  public Assessment withOwnMeasure(OwnMeasure measure) {
    return with(plan.withOwnMeasure(measure));
  }

  public Assessment withoutOwnMeasure(UUID measure) {
    return with(plan.withoutOwnMeasure(measure));
  }

  /**
   * With a measure of the firm's own in the place of another one, which moves on together with
   * those between. Unchanged unless both are there.
   */
  public Assessment withOwnMeasureAt(UUID measure, UUID place) {
    return with(plan.withOwnMeasureAt(measure, place));
  }

  /** With all of the firm's own measures replaced. */
  public Assessment withOwnMeasures(List<OwnMeasure> newMeasures) {
    return with(plan.withOwnMeasures(newMeasures));
  }

  /** With other earlier assessments, oldest first. */
  public Assessment withPredecessors(List<Predecessor> newPredecessors) {
    return with(new History(newPredecessors));
  }

  /** With all that was entered in the worksheets replaced. */
  public Assessment withWorksheets(Worksheets newWorksheets) {
    return new Assessment(identity, company, answers, plan, history, newWorksheets);
  }

  /** The same content as a document of its own that remembers where it came from. */
  public Assessment copyAs(UUID newId) {
    return identifiedAs(newId, Optional.of(id()));
  }

  /** The same content under another identity. */
  public Assessment identifiedAs(UUID newId, Optional<UUID> newOrigin) {
    return with(new Identity(newId, newOrigin));
  }
}
