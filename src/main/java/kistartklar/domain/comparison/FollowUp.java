package kistartklar.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.QuestionId;

/**
 * Begins a new assessment of a firm that was assessed before. Answers, notes, views and confirmed
 * hints stay behind, because they are to be thought through anew; what is still to be done goes
 * along, because work does not begin anew with a new assessment.
 */
public final class FollowUp {

  private FollowUp() {}

  /** Whether there is anything to build on: at least one answer. */
  public static boolean possible(Assessment earlier) {
    return !Predecessor.of(earlier).answers().isEmpty();
  }

  /**
   * The new assessment: the firm without the day, all that remains of the plan, the worksheets, and
   * the earlier answers as what they are.
   */
  public static Assessment of(Assessment earlier, UUID newId) {
    return Assessment.empty(newId)
        .identifiedAs(newId, Optional.of(earlier.id()))
        .withCompany(earlier.company().withAssessedOn(Optional.empty()))
        .withMeasures(remaining(earlier))
        .withOwnMeasures(remainingOwn(earlier))
        .withPredecessors(line(earlier))
        .withWorksheets(earlier.worksheets().withoutMeasures(doneOwn(earlier)));
  }

  /** What was agreed for questions that were Nein, as long as it is not done. */
  private static SortedMap<QuestionId, MeasureState> remaining(Assessment earlier) {
    SortedMap<QuestionId, MeasureState> remaining = new TreeMap<>(earlier.measures());
    remaining.values().removeIf(state -> state.status() == Status.DONE);
    remaining.keySet().removeIf(id -> !earlier.answer(id).equals(Optional.of(Answer.NO)));
    return remaining;
  }

  private static List<OwnMeasure> remainingOwn(Assessment earlier) {
    return earlier.ownMeasures().stream()
        .filter(own -> own.state().status() != Status.DONE)
        .toList();
  }

  /** Links to measures that stay behind would lead nowhere. */
  private static Set<String> doneOwn(Assessment earlier) {
    return earlier.ownMeasures().stream()
        .filter(own -> own.state().status() == Status.DONE)
        .map(own -> own.id().toString())
        .collect(Collectors.toSet());
  }

  private static List<Predecessor> line(Assessment earlier) {
    List<Predecessor> line = new ArrayList<>(earlier.predecessors());
    line.removeIf(known -> known.id().equals(earlier.id()));
    line.add(Predecessor.of(earlier));
    return List.copyOf(line);
  }
}
