package kistartklar.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens what users entered to what one line of a window can show. */
public final class Ellipsis {

  /** The most characters that are shown, as readers count them. */
  static final int MOST = 80;

  private Ellipsis() {}

  /**
   * Returns a text of at most 80 characters: the text itself, or its beginning and an ellipsis. A
   * character made of several code points is kept whole or left out.
   */
  public static String shorten(String text) {
    BreakIterator characters = characters(text);
    int end = characters.next(MOST - 1);
    boolean longer = end != BreakIterator.DONE && characters.next(2) != BreakIterator.DONE;
    return longer ? text.substring(0, end).strip() + "…" : text;
  }

  /**
   * Returns a text of at most so many characters: the text itself, or its beginning and its end
   * with an ellipsis between them. Characters made of several code points are kept whole or left
   * out.
   */
  public static String middle(String text, int most) {
    BreakIterator characters = characters(text);
    if (characters.next(most + 1) == BreakIterator.DONE) {
      return text;
    }
    int half = (most - 1) / 2;
    characters.first();
    int begin = characters.next(half);
    characters.last();
    int end = characters.next(-half);
    return text.substring(0, begin).strip() + "…" + text.substring(end).strip();
  }

  private static BreakIterator characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }
}
