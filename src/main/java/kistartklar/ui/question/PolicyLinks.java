package kistartklar.ui.question;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Offers the rules for the use of AI where a question asks for what they settle. */
public final class PolicyLinks extends VBox {

  private final StepContext context;
  private final QuestionId question;

  public PolicyLinks(StepContext context, QuestionId question, PolicyActions actions) {
    this.context = context;
    this.question = question;
    Style.BODY.on(this);
    getChildren()
        .setAll(
            Texts.wrapped(context.guide().usagePolicy().title(), Style.STRONG),
            Texts.wrapped(context.text("policy.offer"), Style.SUBTITLE),
            Style.PLAN_FLOW.on(
                new FlowPane(
                    link("policy.save", actions::savePolicy),
                    link("policy.copy", actions::copyPolicy))));
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    String spoken = context.text("policy.spoken", text, context.guide().usagePolicy().title());
    return new Link(text, context.text("question.control", spoken, question.number()), action);
  }
}
