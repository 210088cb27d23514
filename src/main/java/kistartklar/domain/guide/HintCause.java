package kistartklar.domain.guide;

import java.util.Optional;

/** What a hint begins with: a question answered Ja, or what the firm says about itself. */
public sealed interface HintCause {

  /** A question answered Ja. */
  record Answered(QuestionId question) implements HintCause {}

  /** The firm says that AI is in use already. */
  record SaidInUse() implements HintCause {}

  /** The form used in documents, such as {@code q08} or {@code aiInUse}. */
  default String key() {
    return switch (this) {
      case Answered(QuestionId question) -> question.key();
      case SaidInUse() -> "aiInUse";
    };
  }

  /** Returns the question, if the hint begins with one. */
  default Optional<QuestionId> answered() {
    return switch (this) {
      case Answered(QuestionId question) -> Optional.of(question);
      case SaidInUse() -> Optional.empty();
    };
  }

  /** Reads the form used in documents; anything else is empty. */
  static Optional<HintCause> parse(String key) {
    HintCause said = new SaidInUse();
    return key.equals(said.key()) ? Optional.of(said) : QuestionId.parse(key).map(Answered::new);
  }
}
