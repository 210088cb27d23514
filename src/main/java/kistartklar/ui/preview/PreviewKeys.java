package kistartklar.ui.preview;

import javafx.scene.input.KeyEvent;

/** What the keys do in the preview. */
final class PreviewKeys {

  private static final double LINE = 48;

  private PreviewKeys() {}

  /** Zooms with the shortcut key held. */
  static boolean zoom(PageStrip strip, KeyEvent event) {
    if (!event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> strip.zoomBy(true);
      case MINUS, SUBTRACT -> strip.zoomBy(false);
      case DIGIT0, NUMPAD0 -> strip.zoomProperty().set(new Zoom.Percent(100));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Scrolls by whole views, wherever the focus is: buttons have no use for these keys. */
  static boolean page(PageStrip strip, KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PAGE_DOWN -> strip.scrollByView(1);
      case PAGE_UP -> strip.scrollByView(-1);
      case HOME -> strip.goTo(0);
      case END -> strip.goTo(strip.count() - 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Scrolls by less, while the pages have the focus. */
  static boolean scroll(PageStrip strip, KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN -> strip.scrollBy(LINE);
      case UP -> strip.scrollBy(-LINE);
      case LEFT -> strip.scrollSideways(-LINE);
      case RIGHT -> strip.scrollSideways(LINE);
      case SPACE -> strip.scrollByView(event.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
