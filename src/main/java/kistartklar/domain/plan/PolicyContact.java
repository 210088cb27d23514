package kistartklar.domain.plan;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/** Whom people in the firm ask about the use of AI, as far as the plan knows it. */
public final class PolicyContact {

  /** Data protection first, then security, then training. */
  private static final List<QuestionId> MEASURES =
      List.of(new QuestionId(17), new QuestionId(16), new QuestionId(21));

  private PolicyContact() {}

  /** The owner of the first of those measures that has one. */
  public static Optional<String> of(Assessment assessment) {
    return MEASURES.stream()
        .map(question -> assessment.measure(question).owner().strip())
        .filter(owner -> !owner.isEmpty())
        .findFirst();
  }
}
