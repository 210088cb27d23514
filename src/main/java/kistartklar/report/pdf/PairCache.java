package kistartklar.report.pdf;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntBinaryOperator;

/**
 * Remembers small numbers that belong to pairs of characters. Of pairs that share a place the last
 * one asked for is kept, so the size is fixed, and looking up costs no lock and no object: it is
 * done for every character of a document several times.
 */
final class PairCache {

  /** Pairs of ASCII letters never share a place. */
  private static final int PLACES = 1 << 14;

  private static final int LEFT_SHIFT = 7;

  private final IntBinaryOperator source;

  /** 24 bits of each code point, then 16 bits of the value; 0 is the pair of two zeros. */
  private final AtomicLongArray entries = new AtomicLongArray(PLACES);

  /**
   * An empty cache.
   *
   * @param source of the values, from -32,768 to 32,767; gives 0 for the code points 0 and 0
   */
  PairCache(IntBinaryOperator source) {
    this.source = source;
  }

  int get(int left, int right) {
    int place = (left << LEFT_SHIFT ^ right) & PLACES - 1;
    long pair = (long) left << 24 | right;
    long entry = entries.getPlain(place);
    if (entry >>> 16 == pair) {
      return (short) entry;
    }
    int value = source.applyAsInt(left, right);
    // Racing threads write whole entries; a lost one is found again.
    entries.setPlain(place, pair << 16 | value & 0xffff);
    return value;
  }
}
