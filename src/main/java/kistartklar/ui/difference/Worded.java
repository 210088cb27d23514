package kistartklar.ui.difference;

import java.util.Optional;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Ellipsis;

/**
 * A difference in words.
 *
 * @param question the question it belongs to, if any
 * @param what the item, for instance „Notiz“
 * @param mine what my state says; never empty
 * @param theirs what the other state says; never empty
 */
record Worded(Optional<QuestionId> question, String what, String mine, String theirs) {

  boolean isLong() {
    return Excerpt.isLong(mine) || Excerpt.isLong(theirs);
  }

  String mine(boolean whole) {
    return whole ? Ellipsis.enormous(mine) : Excerpt.of(mine, theirs);
  }

  String theirs(boolean whole) {
    return whole ? Ellipsis.enormous(theirs) : Excerpt.of(theirs, mine);
  }
}
