package kistartklar.domain.readiness;

import java.util.Collection;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * How a set of questions was answered.
 *
 * @param yes questions answered Ja
 * @param no questions answered Nein
 * @param open questions without an answer
 */
public record Tally(int yes, int no, int open) {

  /** Counts the answers to the given questions. */
  public static Tally of(Assessment assessment, Collection<QuestionId> questions) {
    int yes = 0;
    int no = 0;
    for (QuestionId question : questions) {
      Optional<Answer> answer = assessment.answer(question);
      if (answer.isPresent()) {
        switch (answer.get()) {
          case YES -> yes++;
          case NO -> no++;
        }
      }
    }
    return new Tally(yes, no, questions.size() - yes - no);
  }

  /** All questions counted. */
  public int total() {
    return yes + no + open;
  }

  /** Questions that have an answer. */
  public int answered() {
    return yes + no;
  }
}
