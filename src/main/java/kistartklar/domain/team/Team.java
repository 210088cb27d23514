package kistartklar.domain.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.guide.QuestionId;

/**
 * What a team said apart, question by question.
 *
 * @param positions all questions in the guide's order
 */
public record Team(List<Position> positions) {

  public Team {
    positions = List.copyOf(positions);
  }

  /**
   * Brings copies together. Where the document itself has an answer, that is one more view, so that
   * nothing somebody entered there gives way unasked.
   *
   * @param document as it is before anything is taken over
   * @param documentName by which the document's own answers go among the views
   */
  public static Team of(Assessment document, String documentName, List<Member> members) {
    return new Team(
        QuestionId.all().stream()
            .map(question -> position(document, documentName, members, question))
            .toList());
  }

  private static Position position(
      Assessment document, String documentName, List<Member> members, QuestionId question) {
    List<View> views = new ArrayList<>();
    Response before = document.response(question);
    if (before.answer().isPresent()) {
      views.add(new View(documentName, before.answer(), ""));
    }
    CriteriaMet criteria = before.criteria();
    for (Member member : members) {
      Response said = member.said().response(question);
      criteria = criteria.and(said.criteria());
      views.add(new View(member.name(), said.answer(), said.note().strip()));
    }
    return new Position(question, views, before, criteria);
  }

  /** What was said about one question. */
  public Position position(QuestionId question) {
    return positions.get(question.number() - 1);
  }

  /** Positions of a kind that the document does not follow yet. */
  public List<Position> unsettled(Assessment document, Agreement agreement) {
    return positions.stream()
        .filter(position -> position.agreement() == agreement)
        .filter(position -> !position.isSettled(document.response(position.question())))
        .toList();
  }

  /**
   * The document with the common answers of some kinds, where it does not follow them yet.
   *
   * @param kinds those without a common answer change nothing
   * @param withNotes whether the members' notes are added to those of the document
   */
  public Assessment takeOver(Assessment document, Set<Agreement> kinds, boolean withNotes) {
    Assessment changed = document;
    for (Agreement kind : kinds) {
      for (Position position : unsettled(document, kind)) {
        QuestionId question = position.question();
        if (position.common().isPresent()) {
          Response now = changed.response(question);
          changed =
              changed.withResponse(
                  question,
                  now.withAnswer(position.common())
                      .withCriteria(now.criteria().and(position.criteria())));
          changed = withNotes ? withNotes(changed, position) : changed;
        }
      }
    }
    return changed;
  }

  private static Assessment withNotes(Assessment document, Position position) {
    QuestionId question = position.question();
    String note = document.response(question).note();
    for (View view : position.views()) {
      note = joined(question, note, view.note());
    }
    return document.withNote(question, note);
  }

  /** The document with people among those who took part, each once however it is capitalised. */
  public static Assessment withParticipants(Assessment document, List<String> people) {
    List<String> participants = new ArrayList<>(document.company().participants());
    for (String name : people) {
      String person = name.strip();
      if (!person.isEmpty()
          && participants.stream().noneMatch(known -> known.strip().equalsIgnoreCase(person))) {
        participants.add(person);
      }
    }
    return document.withCompany(document.company().withParticipants(participants));
  }

  /** A note with another one below it, unless one of them has the other in it. */
  public static String joined(QuestionId question, String note, String added) {
    return new Difference.OfNote(question, note, added)
        .apply(Assessment.empty(new java.util.UUID(0, 0)), Choice.BOTH)
        .response(question)
        .note();
  }

  /**
   * The document with what the group decided, and with the views that differ.
   *
   * @param answer empty if the group leaves the question open
   */
  public Assessment decide(
      Assessment document, QuestionId question, Optional<Answer> answer, String note) {
    return document.withResponse(question, position(question).decided(answer, note));
  }
}
