package kistartklar.ui.shared;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Pages of which one is seen, each as large as the stack. The others stay in the window, hidden,
 * with their styles and their layout: to show one again costs little more than to draw it, while a
 * page that was taken out would be styled and laid out anew.
 *
 * <p>Pages are not managed, so that what changes on one of them lays out nothing around it.
 */
public final class ViewStack extends Region {

  private @Nullable Node seen;

  /** Whether the page is among them, seen or not. */
  public boolean holds(Node page) {
    return getChildren().contains(page);
  }

  /** Adds a page without showing it. */
  public void prepare(Node page) {
    page.setManaged(false);
    page.setVisible(false);
    getChildren().add(page);
    fill(page);
  }

  /** Shows a page and hides the one seen before. */
  public void show(Node page) {
    if (!holds(page)) {
      prepare(page);
    }
    Node before = seen;
    seen = page;
    if (before != null && before != page) {
      before.setVisible(false);
    }
    fill(page);
    page.setVisible(true);
  }

  @Override
  protected void layoutChildren() {
    if (seen != null) {
      fill(seen);
    }
  }

  private void fill(Node page) {
    page.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
