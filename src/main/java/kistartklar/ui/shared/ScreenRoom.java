package kistartklar.ui.shared;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Keeps windows no larger than the screen they are on, also where the text is large. */
public final class ScreenRoom {

  /** How large a window wants to be, without its frame, and the least it may become; in pixels. */
  public record Size(double width, double height, double leastWidth, double leastHeight) {}

  /** What the frame of a window takes, in pixels. */
  private static final double FRAME = 48;

  private ScreenRoom() {}

  /** The room for what a window holds on the screen of another one. */
  static Rectangle2D near(Window other) {
    Rectangle2D screen =
        Screen.getScreensForRectangle(
                other.getX(), other.getY(), other.getWidth(), other.getHeight())
            .stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    return new Rectangle2D(
        screen.getMinX(),
        screen.getMinY(),
        Math.max(0, screen.getWidth() - FRAME),
        Math.max(0, screen.getHeight() - FRAME));
  }

  /** Fills a window that opens near another one, with the looks of that one. */
  public static Scene fill(Stage stage, Window other, Parent content, Size wished) {
    Rectangle2D room = near(other);
    Scene scene =
        new Scene(
            content,
            Math.min(wished.width(), room.getWidth()),
            Math.min(wished.height(), room.getHeight()));
    Stylesheets.addTo(scene);
    Appearance.inherit(other.getScene(), scene);
    stage.setMinWidth(Math.min(wished.leastWidth(), room.getWidth()));
    stage.setMinHeight(Math.min(wished.leastHeight(), room.getHeight()));
    stage.setScene(scene);
    Point2D place = over(other, scene.getWidth(), scene.getHeight());
    stage.setX(place.getX());
    stage.setY(place.getY());
    return scene;
  }

  /** Keeps what fills a dialog from becoming larger than the screen has room for. */
  public static void limit(Region content, Window owner) {
    Rectangle2D room = near(owner);
    content.setMaxSize(room.getWidth(), room.getHeight());
  }

  /**
   * Gives a window a place before it is shown: in the middle of another one, as far as the screen
   * of that one allows. Where it would come otherwise is up to the window manager, and some put the
   * title above the screen's upper edge.
   *
   * @param width of what the window holds
   * @param height of what the window holds
   */
  public static Point2D over(Window other, double width, double height) {
    Rectangle2D room = near(other);
    double x = other.getX() + (other.getWidth() - width) / 2;
    double y = other.getY() + (other.getHeight() - height) / 2;
    double right = Math.max(room.getMinX(), room.getMaxX() - width);
    double bottom = Math.max(room.getMinY(), room.getMaxY() - height);
    return new Point2D(
        Math.rint(Math.clamp(x, room.getMinX(), right)),
        Math.rint(Math.clamp(y, room.getMinY(), bottom)));
  }
}
