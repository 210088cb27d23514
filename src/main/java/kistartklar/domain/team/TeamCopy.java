package kistartklar.domain.team;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;

/** Copies of a document for members of a team. */
public final class TeamCopy {

  private TeamCopy() {}

  /**
   * Returns a document in which one member answers. It has the firm's data, with the member as its
   * only participant, and nothing else that is not named here: neither the plan nor remarks nor
   * what others said apart.
   *
   * @param name of the member, blank if that is not to be known
   * @param withAnswers whether answers, notes and the comparison with earlier assessments go along;
   *     without them nobody is led
   */
  public static Assessment of(Assessment document, UUID id, String name, boolean withAnswers) {
    Company company =
        document.company().withParticipants(name.isBlank() ? List.of() : List.of(name.strip()));
    Assessment copy = Assessment.empty(document.id()).copyAs(id).withCompany(company);
    return withAnswers
        ? copy.withResponses(answers(document)).withPredecessors(document.predecessors())
        : copy;
  }

  private static SortedMap<QuestionId, Response> answers(Assessment document) {
    SortedMap<QuestionId, Response> answers = new TreeMap<>(document.responses());
    answers.replaceAll((question, response) -> response.withViews(List.of()));
    return answers;
  }

  /** The name of the member who answered in a copy; empty if it has none or several. */
  public static String nameIn(Assessment copy) {
    List<String> participants = copy.company().participants();
    return participants.size() == 1 ? participants.getFirst().strip() : "";
  }

  /**
   * Whether a document came from another: as a team copy, or as a plain copy of its file. Either
   * may have been saved under another name since, which keeps the common origin only. An earlier
   * assessment is no relative, nor is what was copied from it.
   */
  public static boolean isFamily(Assessment document, Assessment copy) {
    if (areTwoTimes(document, copy)) {
      return false;
    }
    Optional<UUID> from = copiedFrom(document);
    return copy.id().equals(document.id())
        || copiedFrom(copy).equals(Optional.of(document.id()))
        || (from.isPresent()
            && (copiedFrom(copy).equals(from) || from.equals(Optional.of(copy.id()))));
  }

  /** Whether one of two documents is the firm's earlier assessment that the other knows. */
  public static boolean areTwoTimes(Assessment one, Assessment other) {
    return knows(one, other.id()) || knows(other, one.id());
  }

  /** The origin, unless it is what the document follows in time. */
  private static Optional<UUID> copiedFrom(Assessment assessment) {
    return assessment.origin().filter(id -> !knows(assessment, id));
  }

  private static boolean knows(Assessment assessment, UUID earlier) {
    return assessment.predecessors().stream().anyMatch(known -> known.id().equals(earlier));
  }
}
