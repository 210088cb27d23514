package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.KeptToggle;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import org.controlsfx.control.SegmentedButton;
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
    yes = new Choice(context, announcer, "answer.yes", question, () -> onAnswer.accept(Answer.YES));
    no = new Choice(context, announcer, "answer.no", question, () -> onAnswer.accept(Answer.NO));
    Style.ANSWER_YES.on(yes);
    Style.ANSWER_NO.on(no);
    SegmentedButton pair = new SegmentedButton(yes, no);
    pair.setToggleGroup(null);
    getChildren().setAll(pair);
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    setFillHeight(false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, AnswerButtons::dropSecondClick);
    for (Choice choice : List.of(yes, no)) {
      choice.disableProperty().bind(context.model().readOnlyProperty());
    }
  }

  /**
   * After an answer the next question opens, and another button may be where the first one was: the
   * second half of a double-click must not answer that.
   */
  private static void dropSecondClick(MouseEvent event) {
    if (event.getClickCount() > 1) {
      event.consume();
    }
  }

  /** Marks the answer given, or none. */
  public void show(Optional<Answer> answer) {
    yes.setSelected(answer.equals(Optional.of(Answer.YES)));
    no.setSelected(answer.equals(Optional.of(Answer.NO)));
  }

  private static final class Choice extends KeptToggle implements Announcer.Place {

    private final Announcer announcer;

    Choice(StepContext context, Announcer announcer, String key, int question, Runnable choose) {
      super(context.text(key), choose);
      this.announcer = announcer;
      Style.ANSWER.on(this);
      setAccessibleText(context.text("question.control", getText(), question));
      setMinWidth(Region.USE_PREF_SIZE);
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
