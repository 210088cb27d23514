package kistartklar.ui.question;

/** The cards of a step, of which one is open at a time. */
public interface CardGroup {

  /** The user turned to this question. */
  void wanted(QuestionCard card);

  /** This question is about to be answered by the user. */
  void answering(QuestionCard card);

  /** This question was answered, and another one is looked at since. */
  void left(QuestionCard card);
}
