package kistartklar.ui.step;

import java.util.List;
import java.util.function.Supplier;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.ui.plan.PlanActions;
import kistartklar.ui.plan.PlanStep;
import kistartklar.ui.question.AiExamplesBox;
import kistartklar.ui.question.PolicyActions;
import kistartklar.ui.result.ResultStep;
import kistartklar.ui.result.SecondTimeCard;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.usecase.UseCasesStep;
import kistartklar.ui.worksheet.SheetPage;

/** Makes the view of a step. A view may be kept and shown again: it follows the document. */
public final class StepViews {

  private final StepContext context;
  private final Logos logos;
  private final SecondTime secondTime;
  private final PlanActions plan;
  private final PolicyActions policy;
  private final RecordActions records;

  public StepViews(
      Guide guide,
      Supplier<WorksheetCatalogue> worksheets,
      Messages messages,
      AssessmentModel model,
      Navigation navigation,
      Logos logos,
      PlanActions plan,
      PolicyActions policy,
      RecordActions records,
      SecondTime secondTime) {
    this.logos = logos;
    this.plan = plan;
    this.policy = policy;
    this.records = records;
    this.secondTime = secondTime;
    context = new StepContext(guide, worksheets, messages, model, navigation, plan::today);
  }

  /** A new view of the step. */
  public StepView create(StepId step) {
    return switch (step) {
      case StepId.Introduction() ->
          new TextPageStep(
              context.guide().introduction(), AiExamplesBox.titled(context.guide().aiExamples()));
      case StepId.CompanyData() -> new CompanyStep(context, logos);
      case StepId.OfPhase(int number) ->
          new PhaseStep(context, context.guide().phases().get(number - 1), policy);
      case StepId.OfSheet sheet -> new SheetPage(context, sheet, records);
      case StepId.Result() -> new ResultStep(context, secondTime, plan::today);
      case StepId.UseCases() -> new UseCasesStep(context, records);
      case StepId.Plan() -> new PlanStep(context, plan);
      case StepId.Outlook() ->
          new TextPageStep(
              context.guide().outlook(),
              List.of(new StandingCard(context)),
              new SecondTimeCard(context, secondTime));
    };
  }
}
