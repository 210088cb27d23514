package kistartklar.domain.readiness;

import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * Assessments for tests, written as 29 characters: J, N or a dot for an open question.
 *
 * @param text one character per question
 */
record Answers(String text) {

  static final UUID ID = UUID.fromString("7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c");

  /** So many Ja, then so many Nein, the rest open. */
  static Answers of(int yes, int no) {
    return new Answers("J".repeat(yes) + "N".repeat(no) + ".".repeat(29 - yes - no));
  }

  /** All questions answered alike. */
  static Answers all(char answer) {
    return new Answers(String.valueOf(answer).repeat(29));
  }

  Answers with(int question, char answer) {
    return new Answers(text.substring(0, question - 1) + answer + text.substring(question));
  }

  Assessment assessment() {
    Assessment assessment = Assessment.empty(ID);
    for (int number = 1; number <= text.length(); number++) {
      Optional<Answer> answer =
          switch (text.charAt(number - 1)) {
            case 'J' -> Optional.of(Answer.YES);
            case 'N' -> Optional.of(Answer.NO);
            default -> Optional.empty();
          };
      assessment = assessment.withAnswer(new QuestionId(number), answer);
    }
    return assessment;
  }
}
