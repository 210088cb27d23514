package kistartklar.ui.shared;

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
    return scene;
  }

  /** Keeps what fills a dialog from becoming larger than the screen has room for. */
  public static void limit(Region content, Window owner) {
    Rectangle2D room = near(owner);
    content.setMaxSize(room.getWidth(), room.getHeight());
  }

  /** Moves a window that stands in the middle of its owner back onto the owner's screen. */
  public static void keep(Window window, Window owner) {
    Rectangle2D room = near(owner);
    double right = room.getMaxX() + FRAME - window.getWidth();
    double bottom = room.getMaxY() + FRAME - window.getHeight();
    window.setX(Math.max(room.getMinX(), Math.min(window.getX(), right)));
    window.setY(Math.max(room.getMinY(), Math.min(window.getY(), bottom)));
  }
}
