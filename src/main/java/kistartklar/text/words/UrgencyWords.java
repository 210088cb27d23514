package kistartklar.text.words;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.AiInUse;
import kistartklar.text.Messages;

/** Words for what comes first whatever the score, alike wherever a result is shown. */
public record UrgencyWords(Messages messages) {

  /** That data protection comes first; empty where it does not. */
  public Optional<String> dataProtection(Assessment assessment) {
    List<Integer> missing =
        AiInUse.unprotected(assessment).stream().map(QuestionId::number).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String questions =
        missing.size() == 1
            ? missing.getFirst().toString()
            : messages.get("result.data-protection.both", missing.getFirst(), missing.getLast());
    return Optional.of(messages.get("result.data-protection", missing.size(), questions));
  }
}
