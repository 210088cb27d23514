package kistartklar.report;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;

/** The three states of a question, as the legend explains them. */
enum AnswerSample {
  YES(Optional.of(Answer.YES), "yes"),
  NO(Optional.of(Answer.NO), "no"),
  OPEN(Optional.empty(), "open");

  private final Optional<Answer> answer;
  private final String key;

  AnswerSample(Optional<Answer> answer, String key) {
    this.answer = answer;
    this.key = key;
  }

  Optional<Answer> answer() {
    return answer;
  }

  String key() {
    return key;
  }
}
