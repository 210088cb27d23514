package kistartklar.domain.team;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.View;

/** How far those who were asked apart agree on a question. */
public enum Agreement {
  /** Ja and Nein were both said. */
  SPLIT,
  /** Some left the question open; those who answered said the same. */
  PARTLY,
  /** All said the same. */
  AGREED,
  /** Nobody answered. */
  SILENT;

  static Agreement of(List<View> views) {
    List<Optional<Answer>> answers = views.stream().map(View::answer).distinct().toList();
    long different = answers.stream().filter(Optional::isPresent).count();
    if (different == 0) {
      return SILENT;
    }
    if (different == 2) {
      return SPLIT;
    }
    return answers.size() == 1 ? AGREED : PARTLY;
  }
}
