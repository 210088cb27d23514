package kistartklar.domain.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * Whether AI runs in a firm: because it says so, or because it answers Ja to a question that only a
 * firm with running AI can. Such a firm has data at risk today, so that data security and data
 * protection come first there, whatever its score.
 */
public final class AiInUse {

  private static final List<QuestionId> SHOWN_BY = ids(20, 23, 24, 25, 27);

  /** The questions about data security and data protection. */
  static final List<QuestionId> PROTECTION = ids(16, 17);

  private AiInUse() {}

  private static List<QuestionId> ids(int... numbers) {
    return Arrays.stream(numbers).mapToObj(QuestionId::new).toList();
  }

  /** Returns whether AI runs in the firm. */
  public static boolean by(Assessment assessment) {
    return Stream.concat(
            Stream.of(assessment.company().aiInUse()), SHOWN_BY.stream().map(assessment::answer))
        .anyMatch(Optional.of(Answer.YES)::equals);
  }

  /**
   * Returns the questions about data security and data protection that a firm in which AI runs
   * answers Nein, in order; empty if there is none or no AI runs.
   */
  public static List<QuestionId> unprotected(Assessment assessment) {
    return by(assessment)
        ? PROTECTION.stream()
            .filter(question -> assessment.answer(question).equals(Optional.of(Answer.NO)))
            .toList()
        : List.of();
  }
}
