package kistartklar.domain.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;

/**
 * What was said about one question.
 *
 * @param views one per participant, also of those who left the question open
 * @param before what the document said when the copies were brought together
 * @param criteria what the document or one of the participants can show
 */
public record Position(
    QuestionId question, List<View> views, Response before, CriteriaMet criteria) {

  public Position {
    views = List.copyOf(views);
  }

  public Agreement agreement() {
    return Agreement.of(views);
  }

  /** The answer that all who answered gave; empty if nobody did or they differ. */
  public Optional<Answer> common() {
    return switch (agreement()) {
      case AGREED, PARTLY -> views.stream().map(View::answer).flatMap(Optional::stream).findFirst();
      case SPLIT, SILENT -> Optional.empty();
    };
  }

  /**
   * What the document says once the group has decided. Views are kept if one of them differs from
   * the decision; those kept earlier stay, unless the same participant was asked again.
   *
   * @param answer empty if the group leaves the question open
   */
  Response decided(Optional<Answer> answer, String note) {
    boolean differing =
        views.stream().anyMatch(view -> view.answer().isPresent() && !view.answer().equals(answer));
    return before
        .withAnswer(answer)
        .withNote(note)
        .withViews(differing ? withEarlier() : before.views())
        .withCriteria(criteria);
  }

  private List<View> withEarlier() {
    List<String> asked = views.stream().map(View::by).toList();
    Stream<View> earlier = before.views().stream().filter(view -> !asked.contains(view.by()));
    Stream<View> now =
        views.stream().filter(view -> view.answer().isPresent() || !view.note().isBlank());
    return Stream.concat(earlier, now).toList();
  }

  /** Whether nothing is left to do: the document has the common answer, or a decision is kept. */
  public boolean isSettled(Response now) {
    return switch (agreement()) {
      case SILENT -> true;
      case SPLIT -> isDecided(now);
      case AGREED, PARTLY -> now.answer().equals(common()) || isDecided(now);
    };
  }

  private boolean isDecided(Response now) {
    return !now.views().isEmpty() && now.views().equals(withEarlier());
  }
}
