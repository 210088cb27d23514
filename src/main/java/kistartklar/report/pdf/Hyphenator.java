package kistartklar.report.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds hyphenation points by Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) from a
 * TeX pattern file. OpenPDF brings the algorithm too, but its tables overflow on current German
 * patterns.
 */
public final class Hyphenator {

  /** Letters kept together at either end of a word. */
  private static final int MARGIN = 3;

  /** Longer "words" are no words; looking for patterns in them is wasted time. */
  private static final int LONGEST = 120;

  /** Several times the words of a long report: a batch must not fill the memory with them. */
  static final int MOST_KNOWN = 10_000;

  /** Weights between the letters of a pattern, by its letters. */
  private final Map<String, byte[]> patterns = new HashMap<>(100_000);

  private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();
  private final int longestPattern;

  /** Reads the patterns of a TeX file in UTF-8. */
  public Hyphenator(InputStream file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .dropWhile(line -> !line.startsWith("\\patterns"))
          .skip(1)
          .takeWhile(line -> !line.startsWith("}"))
          .filter(line -> !line.isEmpty() && line.charAt(0) != '%')
          .forEach(this::addPattern);
    }
    longestPattern = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void addPattern(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] weights = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        weights[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(weights, letters.length() + 1));
  }

  /** Where the word may be broken: indices of the first letter after a break, ascending. */
  List<Integer> breaks(String word) {
    if (word.length() < 2 * MARGIN || word.length() > LONGEST) {
      return List.of();
    }
    List<Integer> found = known.get(word);
    if (found == null) {
      found = find(word);
      if (known.size() >= MOST_KNOWN) {
        // Words of the next documents are as likely to be new ones.
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }

  /** How many words are remembered. */
  int known() {
    return known.size();
  }

  private List<Integer> find(String word) {
    String marked = "." + word.toLowerCase(Locale.GERMAN) + ".";
    if (marked.length() != word.length() + 2) {
      return List.of();
    }
    byte[] weights = new byte[marked.length() + 1];
    for (int from = 0; from < marked.length(); from++) {
      int last = Math.min(marked.length(), from + longestPattern);
      for (int to = from + 1; to <= last; to++) {
        byte[] pattern = patterns.get(marked.substring(from, to));
        for (int k = 0; pattern != null && k < pattern.length; k++) {
          weights[from + k] = (byte) Math.max(weights[from + k], pattern[k]);
        }
      }
    }
    return IntStream.rangeClosed(MARGIN, word.length() - MARGIN)
        .filter(i -> weights[i + 1] % 2 == 1)
        .boxed()
        .toList();
  }
}
