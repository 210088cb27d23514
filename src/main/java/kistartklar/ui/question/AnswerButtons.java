package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import org.jspecify.annotations.Nullable;

/**
 * Ja and Nein, neither of them chosen beforehand. Choosing the chosen one again changes nothing,
 * because people double-click.
 */
public final class AnswerButtons extends HBox {

  private final Choice yes;
  private final Choice no;

  /**
   * @param announcer speaks for the buttons
   */
  public AnswerButtons(
      StepContext context, int question, Announcer announcer, Consumer<Answer> onAnswer) {
    yes = new Choice(context, announcer, "question.yes", question);
    no = new Choice(context, announcer, "question.no", question);
    yes.choose = () -> onAnswer.accept(Answer.YES);
    no.choose = () -> onAnswer.accept(Answer.NO);
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

  private static final class Choice extends ToggleButton implements Announcer.Place {

    private final Announcer announcer;
    private Runnable choose = () -> {};

    Choice(StepContext context, Announcer announcer, String key, int question) {
      super(context.text(key));
      this.announcer = announcer;
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

    @Override
    public Announcer announcer() {
      return announcer;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return announcer.answer(
          this, attribute, () -> super.queryAccessibleAttribute(attribute, parameters));
    }
  }
}
