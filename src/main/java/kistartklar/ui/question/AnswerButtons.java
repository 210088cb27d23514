package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;

/**
 * Ja and Nein, neither of them chosen beforehand. Choosing the chosen one again changes nothing,
 * because people double-click.
 */
public final class AnswerButtons extends HBox {

  private final Choice yes;
  private final Choice no;

  public AnswerButtons(StepContext context, int question, Consumer<Answer> onAnswer) {
    yes = new Choice(context, "question.yes", question, () -> onAnswer.accept(Answer.YES));
    no = new Choice(context, "question.no", question, () -> onAnswer.accept(Answer.NO));
    Style.ANSWER_YES.on(yes);
    Style.ANSWER_NO.on(no);
    getChildren().setAll(yes, no);
    setAlignment(Pos.TOP_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    setFillHeight(false);
    for (Choice choice : List.of(yes, no)) {
      choice.disableProperty().bind(context.model().readOnlyProperty());
    }
  }

  /** Marks the answer given, or none. */
  public void show(Optional<Answer> answer) {
    yes.setSelected(answer.equals(Optional.of(Answer.YES)));
    no.setSelected(answer.equals(Optional.of(Answer.NO)));
  }

  private static final class Choice extends ToggleButton {

    private final Runnable choose;

    Choice(StepContext context, String key, int question, Runnable choose) {
      super(context.text(key));
      this.choose = choose;
      Style.ANSWER.on(this);
      setAccessibleText(context.text("question.control", getText(), question));
      setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    public void fire() {
      if (!isDisabled()) {
        choose.run();
      }
    }
  }
}
