package kistartklar.ui.preview;

import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kistartklar.report.preview.PageImage;
import kistartklar.report.preview.PageSize;
import kistartklar.report.preview.PdfPages;
import kistartklar.ui.shared.Background;

/**
 * Pictures of pages, painted in the background one at a time and only for pages that are wanted.
 * The ones used last are kept, up to an amount of memory.
 */
final class PageImages {

  /** Graphics cards show no larger textures for certain. */
  private static final double LONGEST_SIDE = 4096;

  private record Painted(Image image, double pixelsPerPoint, long bytes) {}

  private final PdfPages pages;
  private final Background background;
  private final long maxBytes;
  private final Runnable changed;
  private final Map<Integer, Painted> painted = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Integer> failed = new HashSet<>();
  private List<Integer> wanted = List.of();
  private double pixelsPerPoint = 1;
  private boolean painting;

  /**
   * @param maxBytes how much is kept; a single larger picture is kept nevertheless
   * @param changed called on the window's thread when there is a new picture or failure
   */
  PageImages(PdfPages pages, Background background, long maxBytes, Runnable changed) {
    this.pages = pages;
    this.background = background;
    this.maxBytes = maxBytes;
    this.changed = changed;
  }

  /** Asks for pages in a resolution; what was asked for before is not painted any more. */
  void want(List<Integer> shown, double resolution) {
    wanted = List.copyOf(shown);
    pixelsPerPoint = resolution;
    paintNext();
  }

  /** The picture of a page, possibly still in another resolution. */
  Optional<Image> get(int page) {
    return Optional.ofNullable(painted.get(page)).map(Painted::image);
  }

  boolean failed(int page) {
    return failed.contains(page);
  }

  /** How much memory the pictures take. */
  long bytes() {
    return painted.values().stream().mapToLong(Painted::bytes).sum();
  }

  private void paintNext() {
    if (!painting) {
      wanted.stream().filter(this::missing).findFirst().ifPresent(this::paint);
    }
  }

  private boolean missing(int page) {
    Painted has = painted.get(page);
    return !failed.contains(page) && (has == null || has.pixelsPerPoint() != resolution(page));
  }

  private double resolution(int page) {
    PageSize size = pages.size(page);
    return Math.min(pixelsPerPoint, LONGEST_SIDE / Math.max(size.width(), size.height()));
  }

  private void paint(int page) {
    painting = true;
    double resolution = resolution(page);
    background.run(
        () -> pages.render(page, resolution),
        image -> {
          keep(page, resolution, image);
          goOn();
        },
        failure -> {
          failed.add(page);
          goOn();
        });
  }

  private void goOn() {
    painting = false;
    changed.run();
    paintNext();
  }

  /** A page as the toolkit shows and prints it; the points are shared, not copied. */
  static WritableImage picture(PageImage image) {
    return new WritableImage(
        new PixelBuffer<>(
            image.width(),
            image.height(),
            IntBuffer.wrap(image.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void keep(int page, double resolution, PageImage image) {
    painted.put(page, new Painted(picture(image), resolution, image.bytes()));
    long bytes = bytes();
    Iterator<Painted> oldest = painted.values().iterator();
    while (bytes > maxBytes && painted.size() > 1) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
