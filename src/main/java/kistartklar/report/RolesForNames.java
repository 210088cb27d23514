package kistartklar.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;

/**
 * Puts the role that usually does a measure in place of the name of its owner, and leaves out who
 * took part and who clarifies a question. Names that somebody wrote into titles and steps stay.
 */
record RolesForNames(Guide guide, Wording wording) {

  ReportRequest of(ReportRequest request) {
    return new ReportRequest(
        of(request.assessment()),
        request.form(),
        request.date(),
        request.document(),
        request.sheets());
  }

  private Assessment of(Assessment assessment) {
    return assessment
        .withCompany(assessment.company().withParticipants(List.of()))
        .withResponses(responses(assessment.responses()))
        .withMeasures(measures(assessment.measures()))
        .withOwnMeasures(assessment.ownMeasures().stream().map(this::own).toList());
  }

  private static SortedMap<QuestionId, Response> responses(Map<QuestionId, Response> given) {
    SortedMap<QuestionId, Response> responses = new TreeMap<>();
    given.forEach((question, response) ->
        responses.put(
            question,
            response.withClarification(
                response.clarification().map(clarification -> clarification.withBy("")))));
    return responses;
  }

  private SortedMap<QuestionId, MeasureState> measures(Map<QuestionId, MeasureState> given) {
    SortedMap<QuestionId, MeasureState> measures = new TreeMap<>();
    given.forEach((question, state) ->
        measures.put(question, state(state, guide.question(question).measure().role())));
    return measures;
  }

  private OwnMeasure own(OwnMeasure measure) {
    return measure.withState(state(measure.state(), measure.role()));
  }

  /** Somebody is named also where no role is known: the measure must not look as if nobody were. */
  private MeasureState state(MeasureState state, String role) {
    if (state.owner().isBlank()) {
      return state;
    }
    return state.withOwner(role.isBlank() ? wording.get("roles.unnamed") : role.strip());
  }
}
