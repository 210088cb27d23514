package kistartklar.ui.step;

import java.util.function.Consumer;
import kistartklar.domain.assessment.Answer;
import kistartklar.ui.question.CardGroup;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one card of a phase open: the one that the user turned to last. The question answered just
 * before keeps its measure in view below its row, until another one is answered.
 */
final class OpenCard implements CardGroup {

  private final StepContext context;
  private final SteadyScroll scroll;
  private final Consumer<QuestionCard> onOpen;
  private @Nullable QuestionCard open;
  private @Nullable QuestionCard answering;
  private @Nullable QuestionCard stripped;

  /**
   * @param onOpen is told which card has been opened
   */
  OpenCard(StepContext context, SteadyScroll scroll, Consumer<QuestionCard> onOpen) {
    this.context = context;
    this.scroll = scroll;
    this.onOpen = onOpen;
  }

  /** The card that is open, if any is. */
  @Nullable QuestionCard current() {
    return open;
  }

  @Override
  public void wanted(QuestionCard card) {
    QuestionCard before = open;
    QuestionCard answered = answering;
    answering = null;
    if (card == before) {
      if (card == answered && isNo(card)) {
        scroll.reveal(card);
      }
      return;
    }
    open = card;
    // What was answered stays where it is; else what the user turned to does.
    scroll.setAnchor(answered == null ? card : answered);
    card.setOpen(true);
    if (before != null) {
      before.setOpen(false);
    }
    onOpen.accept(card);
    context.navigation().reached(card.id());
    scroll.reveal(card);
  }

  private boolean isNo(QuestionCard card) {
    return context
        .model()
        .assessment()
        .answer(card.id())
        .filter(answer -> answer == Answer.NO)
        .isPresent();
  }

  @Override
  public void answering(QuestionCard card) {
    answering = card;
    if (stripped != null) {
      stripped.showStrip(false);
      stripped = null;
    }
  }

  @Override
  public void left(QuestionCard card) {
    if (isNo(card)) {
      card.showStrip(true);
      stripped = card;
    }
  }
}
