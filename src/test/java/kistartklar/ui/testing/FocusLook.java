package kistartklar.ui.testing;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

/** Whether it is seen where the keyboard is. */
public final class FocusLook {

  /** As much of each colour as can be told apart by the eye. */
  private static final double SEEN = 0.15;

  private FocusLook() {}

  /**
   * How many pixels of a control change when the Tab key comes to it.
   *
   * @param from the one before it
   */
  public static int change(Node from, Node to) {
    return Fx.get(() -> {
      from.requestFocus();
      Image without = picture(to);
      from.requestFocusTraversal(TraversalDirection.NEXT);
      return difference(without, picture(to));
    });
  }

  /** The node as it looks now, with what it draws around itself. */
  private static Image picture(Node node) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return node.snapshot(parameters, null);
  }

  /** All pixels if the pictures differ in size. */
  private static int difference(Image one, Image other) {
    int width = (int) one.getWidth();
    int height = (int) one.getHeight();
    if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
      return width * height;
    }
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (isSeen(a.getColor(x, y), b.getColor(x, y))) {
          different++;
        }
      }
    }
    return different;
  }

  private static boolean isSeen(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed()) > SEEN
        || Math.abs(a.getGreen() - b.getGreen()) > SEEN
        || Math.abs(a.getBlue() - b.getBlue()) > SEEN
        || Math.abs(a.getOpacity() - b.getOpacity()) > SEEN;
  }
}
