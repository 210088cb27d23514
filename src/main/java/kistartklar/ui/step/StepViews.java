package kistartklar.ui.step;

import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.plan.PlanActions;
import kistartklar.ui.plan.PlanStep;
import kistartklar.ui.result.ResultStep;
import kistartklar.ui.result.SecondTimeCard;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;

/** Makes the view of a step. A view may be kept and shown again: it follows the document. */
public final class StepViews {

  private final StepContext context;
  private final Logos logos;
  private final SecondTime secondTime;
  private final PlanActions plan;

  public StepViews(
      Guide guide,
      Messages messages,
      AssessmentModel model,
      Navigation navigation,
      Logos logos,
      PlanActions plan,
      SecondTime secondTime) {
    this.logos = logos;
    this.plan = plan;
    this.secondTime = secondTime;
    context = new StepContext(guide, messages, model, navigation);
  }

  /** A new view of the step. */
  public StepView create(StepId step) {
    return switch (step) {
      case StepId.Introduction() -> new TextPageStep(context.guide().introduction());
      case StepId.CompanyData() -> new CompanyStep(context, logos);
      case StepId.OfPhase(int number) ->
          new PhaseStep(context, context.guide().phases().get(number - 1));
      case StepId.Result() -> new ResultStep(context, secondTime, plan::today);
      case StepId.Plan() -> new PlanStep(context, plan);
      case StepId.Outlook() ->
          new TextPageStep(context.guide().outlook(), new SecondTimeCard(context, secondTime));
    };
  }
}
