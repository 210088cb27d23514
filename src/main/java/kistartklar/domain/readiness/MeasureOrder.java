package kistartklar.domain.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.QuestionId;

/**
 * The measures that are due, most urgent first: one for every question answered Nein, except those
 * that do not concern the firm. A firm in which AI runs secures it first (data security, data
 * protection); one whose pilot has not started leaves what presupposes it to the end.
 *
 * @param now measures that can begin now, in order
 * @param afterPilotStart measures that presuppose a running pilot, in order
 * @param notApplicable questions answered Nein that do not concern the firm, in the guide's order
 * @param done those of the measures that are marked as done, in order
 */
public record MeasureOrder(
    List<QuestionId> now,
    List<QuestionId> afterPilotStart,
    List<QuestionId> notApplicable,
    List<QuestionId> done) {

  /** How many measures come next, on the screen and on the first page of the report. */
  public static final int FIRST = 6;

  private static final QuestionId PILOT_STARTED = new QuestionId(20);
  private static final Set<QuestionId> ONLY_IN_OPERATION =
      Set.of(
          new QuestionId(23),
          new QuestionId(24),
          new QuestionId(25),
          new QuestionId(27),
          new QuestionId(28));

  public MeasureOrder {
    now = List.copyOf(now);
    afterPilotStart = List.copyOf(afterPilotStart);
    notApplicable = List.copyOf(notApplicable);
    done = List.copyOf(done);
  }

  /** The order for an assessment. */
  public static MeasureOrder of(Assessment assessment) {
    boolean aiInUse = AiInUse.by(assessment);
    boolean pilotStarted = assessment.answer(PILOT_STARTED).equals(Optional.of(Answer.YES));
    List<QuestionId> urgent = new ArrayList<>();
    List<QuestionId> others = new ArrayList<>();
    List<QuestionId> later = new ArrayList<>();
    List<QuestionId> notApplicable = new ArrayList<>();
    for (QuestionId question : QuestionId.all()) {
      if (!assessment.answer(question).equals(Optional.of(Answer.NO))) {
        continue;
      }
      if (assessment.response(question).isNotApplicable()) {
        notApplicable.add(question);
      } else if (aiInUse && AiInUse.PROTECTION.contains(question)) {
        urgent.add(question);
      } else if (!pilotStarted && ONLY_IN_OPERATION.contains(question)) {
        later.add(question);
      } else {
        others.add(question);
      }
    }
    urgent.addAll(others);
    List<QuestionId> done =
        Stream.concat(urgent.stream(), later.stream())
            .filter(question -> assessment.measure(question).status() == Status.DONE)
            .toList();
    return new MeasureOrder(urgent, later, notApplicable, done);
  }

  /** All measures that are due, in order. */
  public List<QuestionId> all() {
    List<QuestionId> all = new ArrayList<>(now);
    all.addAll(afterPilotStart);
    return List.copyOf(all);
  }

  /** The measures that are not done yet, in order. */
  public List<QuestionId> open() {
    List<QuestionId> open = new ArrayList<>(all());
    open.removeAll(done);
    return List.copyOf(open);
  }

  /** The first {@value #FIRST} that are not done yet, or fewer. */
  public List<QuestionId> first() {
    List<QuestionId> open = open();
    return open.subList(0, Math.min(FIRST, open.size()));
  }

  /** What follows {@link #first()}. */
  public List<QuestionId> rest() {
    List<QuestionId> open = open();
    return open.subList(Math.min(FIRST, open.size()), open.size());
  }
}
