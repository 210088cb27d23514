package kistartklar.ui.question;

import java.util.Optional;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.AiExamples;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What counts as AI, and what does not, by examples. */
public final class AiExamplesBox extends VBox {

  private AiExamplesBox(AiExamples examples) {
    Style.BODY.on(this);
    getChildren().add(Texts.wrapped(examples.lead()));
    examples.examples().forEach(one -> getChildren().add(Texts.marked("•", one)));
    getChildren().add(Texts.wrapped(examples.counterLead()));
    examples.counterExamples().forEach(one -> getChildren().add(Texts.marked("•", one)));
  }

  /** The examples below their title. */
  public static VBox titled(AiExamples examples) {
    return Style.BODY.on(
        new VBox(
            Texts.wrapped(examples.title(), Style.SECTION_TITLE), new AiExamplesBox(examples)));
  }

  /** The examples behind their title, at a question that they belong to. */
  static Optional<Disclosure> at(StepContext context, Question question) {
    AiExamples examples = context.guide().aiExamples();
    return examples.questions().contains(question.id())
        ? Optional.of(new Disclosure(examples.title(), new AiExamplesBox(examples), false))
        : Optional.empty();
  }
}
