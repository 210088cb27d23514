package kistartklar.domain.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * The measures that are due, most urgent first: one for every question answered Nein. A firm that
 * already runs AI secures it first (data security, data protection); one that does not yet, leaves
 * what only makes sense in operation to the end.
 *
 * @param now measures that can begin now, in order
 * @param afterPilotStart measures that presuppose a running pilot, in order
 */
public record MeasureOrder(List<QuestionId> now, List<QuestionId> afterPilotStart) {

  /** How many measures the result and the first page of the report show. */
  public static final int FIRST = 6;

  private static final QuestionId PILOT_STARTED = new QuestionId(20);
  private static final Set<QuestionId> FIRST_IN_OPERATION =
      Set.of(new QuestionId(16), new QuestionId(17));
  private static final Set<QuestionId> ONLY_IN_OPERATION =
      Set.of(new QuestionId(23), new QuestionId(24), new QuestionId(25), new QuestionId(27));

  public MeasureOrder {
    now = List.copyOf(now);
    afterPilotStart = List.copyOf(afterPilotStart);
  }

  /** The order for an assessment. */
  public static MeasureOrder of(Assessment assessment) {
    boolean running = assessment.answer(PILOT_STARTED).equals(Optional.of(Answer.YES));
    List<QuestionId> urgent = new ArrayList<>();
    List<QuestionId> others = new ArrayList<>();
    List<QuestionId> later = new ArrayList<>();
    for (QuestionId question : QuestionId.all()) {
      if (!assessment.answer(question).equals(Optional.of(Answer.NO))) {
        continue;
      }
      if (running && FIRST_IN_OPERATION.contains(question)) {
        urgent.add(question);
      } else if (!running && ONLY_IN_OPERATION.contains(question)) {
        later.add(question);
      } else {
        others.add(question);
      }
    }
    urgent.addAll(others);
    return new MeasureOrder(urgent, later);
  }

  /** All measures in order. */
  public List<QuestionId> all() {
    List<QuestionId> all = new ArrayList<>(now);
    all.addAll(afterPilotStart);
    return List.copyOf(all);
  }

  /** The first {@value #FIRST} of all, or fewer. */
  public List<QuestionId> first() {
    List<QuestionId> all = all();
    return all.subList(0, Math.min(FIRST, all.size()));
  }

  /** What follows {@link #first()}. */
  public List<QuestionId> rest() {
    List<QuestionId> all = all();
    return all.subList(Math.min(FIRST, all.size()), all.size());
  }
}
