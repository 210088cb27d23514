package kistartklar.domain.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.QuestionId;

/**
 * What a firm said at one time.
 *
 * @param content firm, answers and measures of that time
 * @param elders identities of the states that this one is known to follow, oldest first
 * @param source what the user knows it by, usually a file's name; empty if there is nothing
 */
public record State(Assessment content, List<UUID> elders, Kind kind, String source) {

  /** Where a state is known from. */
  public enum Kind {
    /** Remembered by a later document. */
    PREDECESSOR,
    /** Read from a file. */
    DOCUMENT,
    /** Read from a file that a newer program wrote, as far as it is understood. */
    NEWER_DOCUMENT,
    /** The document being worked on. */
    OPEN
  }

  public State {
    elders = List.copyOf(elders);
  }

  /** The state that an assessment is in. */
  public static State of(Assessment content, Kind kind, String source) {
    return new State(
        content, content.predecessors().stream().map(Predecessor::id).toList(), kind, source);
  }

  /** The earlier states that an assessment remembers, oldest first. */
  public static List<State> predecessors(Assessment assessment) {
    List<State> states = new ArrayList<>();
    for (Predecessor predecessor : assessment.predecessors()) {
      List<UUID> elders = states.stream().map(State::id).toList();
      states.add(new State(content(predecessor), elders, Kind.PREDECESSOR, ""));
    }
    return List.copyOf(states);
  }

  private static Assessment content(Predecessor predecessor) {
    Assessment content =
        Assessment.empty(predecessor.id())
            .withCompany(
                Company.UNKNOWN
                    .withName(predecessor.name())
                    .withAssessedOn(predecessor.assessedOn()));
    for (Map.Entry<QuestionId, Answer> said : predecessor.answers().entrySet()) {
      content = content.withAnswer(said.getKey(), Optional.of(said.getValue()));
    }
    for (QuestionId done : predecessor.measuresDone()) {
      content = content.withMeasure(done, MeasureState.NONE.withStatus(Status.DONE));
    }
    return content;
  }

  public UUID id() {
    return content.id();
  }

  /** Day of the assessment, if it was entered. */
  public Optional<LocalDate> assessedOn() {
    return content.company().assessedOn();
  }

  /** Whether this state is known to follow the other one. */
  boolean follows(State other) {
    return elders.contains(other.id());
  }
}
