package kistartklar.ui.shared;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Opens those rows of a scrolling page that are in view, and some around them, so that a list of a
 * thousand costs no more than one of twenty. The rows beside the one with the keyboard are open
 * too, as are the first and the last: the next stop of Tab is always there.
 */
public final class LazyRows {

  /** Rows that are opened before and behind those in view. */
  private static final int AROUND = 10;

  /** Rows farther away than this are closed again. */
  private static final int FAR = 40;

  /** Rows opened before anything has its place. */
  private static final int FIRST = 14;

  /** In pixels, until the first rows have been laid out. */
  private static final double USUAL_HEIGHT = 150;

  private final SteadyScroll scroll;
  private List<? extends LazyRow> rows = List.of();
  private boolean measured;
  private int worked = -1;

  public LazyRows(SteadyScroll scroll) {
    this.scroll = scroll;
    scroll.onView(this::update);
    WhileShown.follow(
        scroll, scroll.sceneProperty().flatMap(Scene::focusOwnerProperty), this::onFocus);
  }

  /**
   * Takes other rows, in their order from top to bottom; those of the rows before that stay and are
   * open remain so.
   */
  public void set(List<? extends LazyRow> newRows) {
    Set<LazyRow> gone = new HashSet<>(rows);
    rows = List.copyOf(newRows);
    rows.forEach(gone::remove);
    gone.forEach(LazyRow::close);
    measured = false;
    rows.forEach(row -> row.setUsualHeight(USUAL_HEIGHT));
    worked = -1;
    open(0, FIRST - 1);
    openEnds();
    scroll.lookAgain();
  }

  private void onFocus(@Nullable Node owner) {
    worked = -1;
    for (Node node = owner; node != null && worked < 0; node = node.getParent()) {
      worked = node instanceof LazyRow row ? rows.indexOf(row) : -1;
    }
    openEnds();
  }

  /** Where the keyboard can go next. */
  private void openEnds() {
    open(0, 0);
    open(rows.size() - 1, rows.size() - 1);
    if (worked >= 0) {
      open(worked - 1, worked + 1);
    }
  }

  private void open(int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, rows.size() - 1); i++) {
      rows.get(i).open();
    }
  }

  private void update() {
    if (rows.isEmpty() || scroll.getScene() == null || rows.getFirst().getHeight() == 0) {
      return;
    }
    measure();
    int first = lastThat(i -> scroll.isAbove(rows.get(i), 0));
    int last = lastThat(i -> scroll.isAbove(rows.get(i), 1));
    if (worked < first || worked > last) {
      // What is closed above the view has another height once it is open; what is seen stays put.
      boolean below = scroll.isAbove(rows.getFirst(), 0);
      scroll.setAnchor(below ? rows.get(Math.min(first + 1, last)) : null);
    }
    for (int i = 0; i < rows.size(); i++) {
      if ((i < first - FAR || i > last + FAR) && !isNeeded(i)) {
        rows.get(i).close();
      }
    }
    open(first - AROUND, last + AROUND);
  }

  private boolean isNeeded(int row) {
    return row == 0 || row == rows.size() - 1 || worked >= 0 && Math.abs(row - worked) <= 1;
  }

  /** The last row of which something is true that is true of all before it; the first if none. */
  private int lastThat(IntPredicate isTrue) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (isTrue.test(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Lets rows that have never been open be as high as the open ones are on average. */
  private void measure() {
    if (measured) {
      return;
    }
    measured = true;
    OptionalDouble average =
        rows.stream()
            .filter(row -> row.isOpen() && row.getHeight() > 0)
            .mapToDouble(LazyRow::getHeight)
            .average();
    average.ifPresent(height -> rows.forEach(row -> row.setUsualHeight(Math.rint(height))));
  }
}
