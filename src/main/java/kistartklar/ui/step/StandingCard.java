package kistartklar.ui.step;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.NextCheck;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.PlanTallyWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** How far the firm is: what is answered, what of the plan is done, when to look again. */
final class StandingCard extends VBox {

  private final StepContext context;

  StandingCard(StepContext context) {
    this.context = context;
    Style.CARD.on(this);
    WhileShown.follow(this, context.model().assessmentProperty(), this::show);
    show(context.model().assessment());
  }

  private void show(Assessment assessment) {
    LocalDate today = context.today().get();
    Tally tally = Readiness.of(context.guide(), assessment).total();
    String plan =
        new PlanTallyWords(context.messages())
            .of(ActionPlan.of(context.guide(), assessment), today);
    getChildren()
        .setAll(
            Texts.wrapped(context.text("outlook.standing"), Style.CARD_TITLE),
            line(
                context.text("shell.answered", tally.answered(), QuestionId.COUNT),
                tally.open() > 0
                    ? Optional.of(link("shell.nextOpen", context.navigation()::goOn))
                    : Optional.empty()),
            line(
                plan.isEmpty() ? context.text("outlook.noMeasures") : plan,
                Optional.of(
                    link("outlook.plan", () -> context.navigation().goTo(new StepId.Plan())))),
            Texts.wrapped(
                context.text("outlook.next", GermanFormat.date(NextCheck.of(assessment, today)))));
  }

  private static VBox line(String words, Optional<Link> link) {
    VBox line = new VBox(Texts.wrapped(words));
    link.ifPresent(line.getChildren()::add);
    return line;
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    return new Link(text, text, action);
  }
}
