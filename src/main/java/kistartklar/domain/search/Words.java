package kistartklar.domain.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The words of a query, {@link Folded}. */
record Words(List<String> folded) {

  /** Shorter words occur within too many others: they count only where a word begins. */
  private static final int LEAST_INSIDE = 3;

  /** How much of a text is shown before a hit and in all, in characters. */
  private static final int BEFORE = 40;

  private static final int LENGTH = 140;

  static Words of(String query) {
    return new Words(
        Stream.of(query.split("[^\\p{L}\\p{M}\\p{N}\u00ad]+"))
            .map(word -> Folded.of(word).toString())
            .filter(word -> !word.isEmpty())
            .toList());
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  /** Whether every word occurs in the text. */
  boolean allIn(String text) {
    Folded in = Folded.of(text);
    return folded.stream().allMatch(word -> find(in, word) >= 0);
  }

  private static int find(Folded in, String word) {
    return in.find(word, word.length() < LEAST_INSIDE);
  }

  /** The places of the letters of a text that belong to one of the words. */
  BitSet placesIn(String text) {
    Folded in = Folded.of(text);
    BitSet places = new BitSet(text.length());
    for (String word : folded) {
      in.mark(word, word.length() < LEAST_INSIDE, places);
    }
    return places;
  }

  /** The neighbourhood of the first of the words; empty if none occurs. */
  Optional<String> excerpt(String text) {
    Folded in = Folded.of(text);
    OptionalInt first =
        folded.stream().mapToInt(word -> find(in, word)).filter(at -> at >= 0).min();
    return first.isEmpty() ? Optional.empty() : Optional.of(around(text, first.getAsInt()));
  }

  /** How a text begins, as far as an excerpt reaches. */
  static String beginning(String text) {
    return around(text, 0);
  }

  private static String around(String text, int at) {
    String line = text.replaceAll("\\s", " ");
    int from = at <= BEFORE ? 0 : beginOfWord(line, at - BEFORE, at);
    int to = endOfWord(line, from + LENGTH, at);
    return (from > 0 ? "… " : "")
        + line.substring(from, to).strip()
        + (to < line.length() ? " …" : "");
  }

  private static int beginOfWord(String line, int from, int at) {
    int blank = line.indexOf(' ', from);
    return blank < 0 || blank >= at ? at : blank + 1;
  }

  private static int endOfWord(String line, int most, int at) {
    if (most >= line.length()) {
      return line.length();
    }
    int blank = line.lastIndexOf(' ', most);
    return blank > at ? blank : most;
  }
}
