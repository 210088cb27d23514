package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.QuestionId;

/**
 * What an earlier assessment of the same firm said, as far as a later one is compared with it. Kept
 * in the later document, so that the comparison works when the earlier file is gone.
 *
 * @param id the earlier document
 * @param assessedOn day of the earlier assessment, if given
 * @param name the firm's name at that time, empty when not given
 * @param answers without the questions that were open
 * @param measuresDone questions whose measure was marked done
 */
public record Predecessor(
    UUID id,
    Optional<LocalDate> assessedOn,
    String name,
    SortedMap<QuestionId, Answer> answers,
    SortedSet<QuestionId> measuresDone) {

  public Predecessor {
    name = LineBreaks.oneLine(name);
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    measuresDone = Collections.unmodifiableSortedSet(new TreeSet<>(measuresDone));
  }

  /** What an assessment leaves to those that follow it. */
  public static Predecessor of(Assessment assessment) {
    SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    assessment
        .responses()
        .forEach((id, response) -> response.answer().ifPresent(said -> answers.put(id, said)));
    SortedSet<QuestionId> done = new TreeSet<>();
    for (Map.Entry<QuestionId, MeasureState> measure : assessment.measures().entrySet()) {
      if (measure.getValue().status() == Status.DONE) {
        done.add(measure.getKey());
      }
    }
    Company company = assessment.company();
    return new Predecessor(assessment.id(), company.assessedOn(), company.name(), answers, done);
  }

  /** The earlier answer to the question; empty if it was open. */
  public Optional<Answer> answer(QuestionId question) {
    return Optional.ofNullable(answers.get(question));
  }
}
