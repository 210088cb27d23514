package kistartklar.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pair kerning of a TrueType font, read from its GPOS table: OpenPDF knows only the older kern
 * table, which current fonts lack. Reads format 4 of cmap and pair positioning (lookup type 2, also
 * behind extension lookups), as the OpenType specification describes them.
 */
final class GposKerning {

  private static final int EXTENSION = 9;
  private static final int PAIR = 2;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Integer> glyphs = new HashMap<>();

  /** Offsets of the pair tables, by lookup of the feature kern. */
  private final List<List<Integer>> lookups = new ArrayList<>();

  private final PairCache known = new PairCache(this::find);
  private final int unitsPerEm;

  GposKerning(byte[] trueType) {
    font = ByteBuffer.wrap(trueType);
    for (int i = 0, count = u16(4); i < count; i++) {
      tables.put(tag(12 + 16 * i), font.getInt(12 + 16 * i + 8));
    }
    unitsPerEm = u16(table("head") + 18);
    readGlyphs(table("cmap"));
    if (tables.containsKey("GPOS")) {
      readLookups(table("GPOS"));
    }
  }

  /** Space to add between two characters, in 1/1000 em; 0 if the pair is not kerned. */
  int between(int left, int right) {
    return known.get(left, right);
  }

  private int find(int left, int right) {
    Integer leftGlyph = glyphs.get(left);
    Integer rightGlyph = glyphs.get(right);
    if (leftGlyph == null || rightGlyph == null) {
      return 0;
    }
    int sum = 0;
    for (List<Integer> subtables : lookups) {
      for (int subtable : subtables) {
        int index = coverage(subtable + u16(subtable + 2), leftGlyph);
        Integer value = index < 0 ? null : pairValue(subtable, index, leftGlyph, rightGlyph);
        if (value != null) {
          sum += value;
          break;
        }
      }
    }
    return Math.round(sum * 1000f / unitsPerEm);
  }

  /** Null if the subtable says nothing about the pair, so that the next one is asked. */
  private @Nullable Integer pairValue(int subtable, int index, int left, int right) {
    int format1 = u16(subtable + 4);
    int valueSize = 2 * Integer.bitCount(format1);
    int recordSize = valueSize + 2 * Integer.bitCount(u16(subtable + 6));
    // The horizontal advance follows the two placements, where those are present.
    int advance = (format1 & 4) == 0 ? -1 : 2 * Integer.bitCount(format1 & 3);
    if (u16(subtable) == 1) {
      int set = subtable + u16(subtable + 10 + 2 * index);
      for (int low = 0, high = u16(set) - 1; low <= high; ) {
        int middle = (low + high) >>> 1;
        int record = set + 2 + middle * (2 + recordSize);
        int glyph = u16(record);
        if (glyph == right) {
          return advance < 0 ? 0 : (int) font.getShort(record + 2 + advance);
        }
        if (glyph < right) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return null;
    }
    int leftClass = classOf(subtable + u16(subtable + 8), left);
    int rightClass = classOf(subtable + u16(subtable + 10), right);
    int record = subtable + 16 + (leftClass * u16(subtable + 14) + rightClass) * recordSize;
    return advance < 0 ? 0 : (int) font.getShort(record + advance);
  }

  private void readGlyphs(int cmap) {
    for (int i = 0, count = u16(cmap + 2); i < count; i++) {
      int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (u16(subtable) == 4) {
        readSegments(subtable);
        return;
      }
    }
  }

  private void readSegments(int subtable) {
    int size = u16(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + size + 2;
    int deltas = starts + size;
    int ranges = deltas + size;
    for (int k = 0; k < size; k += 2) {
      int range = u16(ranges + k);
      for (int c = u16(starts + k); c <= u16(ends + k) && c < 0xffff; c++) {
        int glyph = range == 0 ? c : u16(ranges + k + range + 2 * (c - u16(starts + k)));
        if (glyph != 0) {
          glyphs.put(c, glyph + u16(deltas + k) & 0xffff);
        }
      }
    }
  }

  private void readLookups(int gpos) {
    int features = gpos + u16(gpos + 6);
    int lookupList = gpos + u16(gpos + 8);
    TreeSet<Integer> indices = new TreeSet<>();
    for (int i = 0, count = u16(features); i < count; i++) {
      if (tag(features + 2 + 6 * i).equals("kern")) {
        int feature = features + u16(features + 2 + 6 * i + 4);
        for (int k = 0, used = u16(feature + 2); k < used; k++) {
          indices.add(u16(feature + 4 + 2 * k));
        }
      }
    }
    for (int index : indices) {
      lookups.add(pairTables(lookupList + u16(lookupList + 2 + 2 * index)));
    }
  }

  private List<Integer> pairTables(int lookup) {
    List<Integer> found = new ArrayList<>();
    for (int k = 0, count = u16(lookup + 4); k < count; k++) {
      int subtable = lookup + u16(lookup + 6 + 2 * k);
      int type = u16(lookup);
      if (type == EXTENSION) {
        type = u16(subtable + 2);
        subtable += font.getInt(subtable + 4);
      }
      if (type == PAIR) {
        found.add(subtable);
      }
    }
    return found;
  }

  private int coverage(int table, int glyph) {
    boolean single = u16(table) == 1;
    for (int low = 0, high = u16(table + 2) - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      int at = table + 4 + (single ? 2 : 6) * middle;
      int first = u16(at);
      int last = single ? first : u16(at + 2);
      if (glyph > last) {
        low = middle + 1;
      } else if (glyph < first) {
        high = middle - 1;
      } else {
        return single ? middle : u16(at + 4) + glyph - first;
      }
    }
    return -1;
  }

  private int classOf(int table, int glyph) {
    if (u16(table) == 1) {
      int index = glyph - u16(table + 2);
      return index >= 0 && index < u16(table + 4) ? u16(table + 6 + 2 * index) : 0;
    }
    for (int low = 0, high = u16(table + 2) - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      int range = table + 4 + 6 * middle;
      if (glyph > u16(range + 2)) {
        low = middle + 1;
      } else if (glyph < u16(range)) {
        high = middle - 1;
      } else {
        return u16(range + 4);
      }
    }
    return 0;
  }

  private int table(String name) {
    Integer offset = tables.get(name);
    if (offset == null) {
      throw new IllegalArgumentException("font without table " + name);
    }
    return offset;
  }

  private int u16(int offset) {
    return font.getShort(offset) & 0xffff;
  }

  private String tag(int offset) {
    byte[] letters = new byte[4];
    font.get(offset, letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }
}
