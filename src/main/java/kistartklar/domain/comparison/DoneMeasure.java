package kistartklar.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.QuestionId;

/**
 * A measure that was done.
 *
 * @param recordedIn the first state that calls it done. The plan of an assessment is worked on
 *     until the next one begins, so this is often the earlier of the two compared
 * @param before the answer to its question in the first state compared
 * @param after the answer in the last one
 */
public record DoneMeasure(
    QuestionId question, State recordedIn, Optional<Answer> before, Optional<Answer> after) {

  /** Whether its question is answered Ja now. */
  public boolean tookEffect() {
    return after.equals(Optional.of(Answer.YES));
  }

  /**
   * The measures called done from one state to another, without those that an earlier state calls
   * done, in the guide's order.
   */
  static List<DoneMeasure> between(List<State> states, int from, int to) {
    List<DoneMeasure> done = new ArrayList<>();
    for (QuestionId question : QuestionId.all()) {
      if (states.subList(0, from).stream().anyMatch(state -> isDone(state, question))) {
        continue;
      }
      states.subList(from, to + 1).stream()
          .filter(state -> isDone(state, question))
          .findFirst()
          .map(state ->
              new DoneMeasure(
                  question,
                  state,
                  states.get(from).content().answer(question),
                  states.get(to).content().answer(question)))
          .ifPresent(done::add);
    }
    return List.copyOf(done);
  }

  private static boolean isDone(State state, QuestionId question) {
    return state.content().measure(question).status() == Status.DONE;
  }
}
