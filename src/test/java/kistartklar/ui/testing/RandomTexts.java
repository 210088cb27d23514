package kistartklar.ui.testing;

import java.util.List;
import java.util.Random;

/**
 * Texts as nobody types them on purpose: letters from left to right and from right to left, the
 * signs that turn the direction, combining marks, halves of surrogate pairs, in any order. The same
 * seed gives the same texts.
 */
public final class RandomTexts {

  private static final List<String> WORDS =
      List.of(
          "Al-Salam", "GmbH", "Größe", "شركة", "السلام", "שלום", "עולם", "สวัสดี", "नमस्ते", "中文");
  private static final List<String> SIGNS =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\t",
          "\r\n",
          "1",
          "2.345",
          "12.11.2026",
          "-",
          "(",
          ")",
          "„",
          "“",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200e",
          "\u200f",
          "\u061c",
          "\u202a",
          "\u202b",
          "\u202c",
          "\u202d",
          "\u202e",
          "\u2066",
          "\u2067",
          "\u2068",
          "\u2069",
          "\u2028",
          "\u0085",
          "\u0301",
          "\u05b0",
          "\u064b",
          "\ufffd",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u0000");

  private final Random random;

  public RandomTexts(long seed) {
    random = new Random(seed);
  }

  /** The next text, of some words on some lines. */
  public String next() {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(30);
    for (int i = 0; i < parts; i++) {
      List<String> from = random.nextBoolean() ? WORDS : SIGNS;
      text.append(from.get(random.nextInt(from.size())));
    }
    return text.toString();
  }

  /** A number from 1 to the limit. */
  public int upTo(int limit) {
    return 1 + random.nextInt(limit);
  }
}
