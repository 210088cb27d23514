package kistartklar.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens what users entered to what one line of a window can show. */
public final class Ellipsis {

  /** The most characters that are shown, as readers count them. */
  static final int MOST = 80;

  /** More of a text is not gone through for the beginning of it, in the units of strings. */
  private static final int LOOKED_AT = 4_000;

  /** A text shown as a whole still ends somewhere: nobody reads more than this in a window. */
  static final int MOST_SHOWN = 20_000;

  private Ellipsis() {}

  /** Returns the text itself, or its beginning and an ellipsis if it is enormous. */
  public static String enormous(String text) {
    return text.length() <= MOST_SHOWN ? text : beginning(text, MOST_SHOWN).strip() + "…";
  }

  /** So much of a text, never half a pair of surrogates. */
  private static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean within =
        Character.isHighSurrogate(text.charAt(most - 1))
            && Character.isLowSurrogate(text.charAt(most));
    return text.substring(0, within ? most - 1 : most);
  }

  /**
   * Returns a text of at most 80 characters: the text itself, or its beginning and an ellipsis. A
   * character made of several code points is kept whole or left out.
   */
  public static String shorten(String whole) {
    String text = beginning(whole, LOOKED_AT);
    BreakIterator characters = characters(text);
    int end = characters.next(MOST - 1);
    boolean longer = end != BreakIterator.DONE && characters.next(2) != BreakIterator.DONE;
    if (longer) {
      return text.substring(0, end).strip() + "…";
    }
    return text.length() == whole.length() ? whole : text.strip() + "…";
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
