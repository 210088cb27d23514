package kistartklar.ui.question;

import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What an honest Ja takes, and what goes wrong without it. */
public final class Criteria extends VBox {

  public Criteria(StepContext context, Question question) {
    Style.BODY.on(this);
    getChildren().add(Texts.wrapped(context.text(heading(question)), Style.STRONG));
    for (String criterion : question.criteria()) {
      getChildren().add(Texts.marked("•", criterion, Style.SUBTITLE));
    }
    getChildren()
        .add(
            Texts.wrapped(context.text("question.why", question.why()), Style.SUBTITLE, Style.WHY));
  }

  static String heading(Question question) {
    if (!question.allRequired() || question.criteria().size() == 1) {
      return "question.criteria.some";
    }
    return "question.criteria.all";
  }
}
