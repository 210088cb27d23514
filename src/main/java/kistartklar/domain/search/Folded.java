package kistartklar.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text made comparable: small letters without accents, the German ones spelled out, so that
 * „Übergröße“, „uebergroesse“ and „ÜBERGRÖSSE“ are the same. Remembers where each letter came from.
 */
final class Folded {

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final int LONGEST_LETTER = 32;

  private final String letters;
  private final List<Integer> origin;
  private final int length;

  private Folded(String letters, List<Integer> origin, int length) {
    this.letters = letters;
    this.origin = origin;
    this.length = length;
  }

  static Folded of(String text) {
    StringBuilder letters = new StringBuilder();
    List<Integer> origin = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length()
          && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
      String folded = letter(text.substring(at, end));
      letters.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        origin.add(at);
      }
      at = end;
    }
    return new Folded(letters.toString(), origin, text.length());
  }

  private static String letter(String whole) {
    // Putting the marks on a letter in order takes the square of their number.
    String written = whole.substring(0, Math.min(whole.length(), LONGEST_LETTER));
    if (written.charAt(0) == SOFT_HYPHEN) {
      return "";
    }
    String small =
        Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
    return switch (small) {
      case "ä" -> "ae";
      case "ö" -> "oe";
      case "ü" -> "ue";
      case "ß" -> "ss";
      default -> Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    };
  }

  /**
   * Where in the text as it is written a folded word stands, -1 if nowhere.
   *
   * @param atBeginning whether only words that begin with it count
   */
  int find(String word, boolean atBeginning) {
    int at = letters.indexOf(word);
    while (atBeginning && at > 0 && Character.isLetterOrDigit(letters.charAt(at - 1))) {
      at = letters.indexOf(word, at + 1);
    }
    return at < 0 ? -1 : origin.get(at);
  }

  /** Marks the places, in the text as it is written, of every occurrence of a folded word. */
  void mark(String word, boolean atBeginning, BitSet places) {
    int at = letters.indexOf(word);
    while (at >= 0) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(letters.charAt(at - 1));
      if (begins || !atBeginning) {
        int last = origin.get(at + word.length() - 1);
        int next = at + word.length();
        while (next < origin.size() && origin.get(next) == last) {
          next++;
        }
        places.set(origin.get(at), next < origin.size() ? origin.get(next) : length);
      }
      at = letters.indexOf(word, at + 1);
    }
  }

  @Override
  public String toString() {
    return letters;
  }
}
