package kistartklar.domain.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells which parts of a text are the words that were looked for. */
public final class Highlight {

  private Highlight() {}

  /**
   * A part of a text.
   *
   * @param found whether it is one of the words
   */
  public record Part(String text, boolean found) {}

  /** The whole text in parts, from its beginning to its end; none of them is empty. */
  public static List<Part> of(String text, String query) {
    BitSet found = Words.of(query).placesIn(text);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      boolean marked = found.get(from);
      int to = marked ? found.nextClearBit(from) : found.nextSetBit(from);
      to = to < 0 ? text.length() : Math.min(to, text.length());
      parts.add(new Part(text.substring(from, to), marked));
      from = to;
    }
    return List.copyOf(parts);
  }
}
