package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Question;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.domain.readiness.Readiness;

/** What all chapters of one report draw on. */
record ReportContext(
    Guide guide,
    ReportRequest request,
    Readiness readiness,
    MeasureOrder measures,
    ActionPlan plan,
    Wording wording,
    Design design) {

  static ReportContext of(Guide guide, ReportRequest asked, Wording wording, Design design) {
    ReportRequest request =
        asked.form() == Form.ROLES ? new RolesForNames(guide, wording).of(asked) : asked;
    return new ReportContext(
        guide,
        request,
        Readiness.of(guide, request.assessment()),
        MeasureOrder.of(request.assessment()),
        ActionPlan.of(guide, request.assessment()),
        wording,
        design);
  }

  /** The status of a measure on the day of the report, and whether it is overdue. */
  String status(PlanItem item) {
    return wording.status(item, request.date());
  }

  /** How far the plan is on the day of the report; empty for a plan without measures. */
  String tally() {
    return wording.tally(plan, request.date());
  }

  Assessment assessment() {
    return request.assessment();
  }

  /** Who took part, separated by commas; empty if nobody was named. */
  String participants() {
    return assessment().company().participants().stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Whether no question has an answer yet. */
  boolean isUnanswered() {
    return readiness.total().open() == readiness.total().total();
  }

  /** Whether the reader may see what the firm wrote for itself. */
  boolean showsRemarks() {
    return request.form() == Form.FULL;
  }

  /** Why a question does not concern the firm, if it said so and the reader may see it. */
  Optional<String> reason(Question question) {
    return assessment()
        .response(question.id())
        .notApplicable()
        .filter(reason -> showsRemarks() && !reason.isBlank())
        .map(String::strip);
  }

  /** The note to a question, if there is one and the reader may see it. */
  Optional<String> note(Question question) {
    return Optional.of(assessment().response(question.id()).note())
        .filter(note -> showsRemarks() && !note.isBlank())
        .map(String::strip);
  }

  /** How many participants answered a question otherwise than the group decided. */
  String countOfViews(Question question) {
    long asked =
        assessment().response(question.id()).views().stream()
            .filter(view -> view.answer().isPresent())
            .count();
    return asked == 1
        ? wording.get("views.one")
        : wording.get("views", differingViews(question).size(), asked);
  }

  /** What participants answered otherwise than the group decided; none the reader may not see. */
  List<View> differingViews(Question question) {
    Response response = assessment().response(question.id());
    return request.form() == Form.FULL
        ? response.views().stream()
            .filter(view -> view.answer().isPresent() && !view.answer().equals(response.answer()))
            .toList()
        : List.of();
  }
}
