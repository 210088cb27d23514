package kistartklar.ui.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pictures of a window with no more than 256 colours: small files that look the same. */
final class Palette {

  private static final int MOST = 256;

  /** Colours that differ less than this, from 0 to 255, count as one while colours are chosen. */
  private static final int NEAR = 6;

  private final int[] colors;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(int[] colors) {
    this.colors = colors;
  }

  static BufferedImage reduced(BufferedImage picture) {
    Palette palette = of(picture);
    BufferedImage reduced =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            palette.model());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        reduced.getRaster().setSample(x, y, 0, palette.nearest(picture.getRGB(x, y) & 0xffffff));
      }
    }
    return reduced;
  }

  /** The colours that are used most, leaving out those that lie near one of them. */
  private static Palette of(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Integer> byUse =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    Set<Integer> chosen = new LinkedHashSet<>();
    for (int color : byUse) {
      if (chosen.size() < MOST
          && chosen.stream().noneMatch(other -> distance(color, other) < NEAR * NEAR)) {
        chosen.add(color);
      }
    }
    return new Palette(chosen.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }

  private int nearest(int color) {
    return nearest.computeIfAbsent(color, this::find);
  }

  private int find(int color) {
    int best = 0;
    for (int i = 1; i < colors.length; i++) {
      if (distance(color, colors[i]) < distance(color, colors[best])) {
        best = i;
      }
    }
    return best;
  }

  private IndexColorModel model() {
    return new IndexColorModel(
        8, colors.length, colors, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
  }
}
