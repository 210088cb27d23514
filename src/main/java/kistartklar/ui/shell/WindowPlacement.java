package kistartklar.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kistartklar.store.settings.WindowBounds;

/** Size and place of the window, valid on the screens there are now. */
final class WindowPlacement {

  static final double MIN_WIDTH = 900;
  static final double MIN_HEIGHT = 520;
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 800;

  /** This much of the window must be on a screen for it to be found and moved. */
  private static final double GRIP = 120;

  /** With so much of it on the screens a window counts as seen: systems draw frames outside. */
  private static final double WHOLE = 0.98;

  /** From one window to the next. */
  private static final double STEP = 32;

  private WindowPlacement() {}

  static void apply(Stage stage, Optional<WindowBounds> remembered) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Rectangle2D bounds = place(remembered, screens, Screen.getPrimary().getVisualBounds());
    stage.setMinWidth(Math.min(MIN_WIDTH, bounds.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, bounds.getHeight()));
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(remembered.map(WindowBounds::maximized).orElse(false));
  }

  /**
   * Where the window goes: as it was if that can be seen, else in the middle of the main screen.
   */
  static Rectangle2D place(
      Optional<WindowBounds> remembered, List<Rectangle2D> screens, Rectangle2D main) {
    return remembered
        .flatMap(bounds -> visible(bounds, screens))
        .orElseGet(() -> {
          double width = Math.min(WIDTH, main.getWidth());
          double height = Math.min(HEIGHT, main.getHeight());
          return new Rectangle2D(
              main.getMinX() + (main.getWidth() - width) / 2,
              main.getMinY() + (main.getHeight() - height) / 2,
              width,
              height);
        });
  }

  private static Optional<Rectangle2D> visible(WindowBounds bounds, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen ->
            bounds.x() + bounds.width() >= screen.getMinX() + GRIP
                && bounds.x() <= screen.getMaxX() - GRIP
                && bounds.y() >= screen.getMinY() - 1
                && bounds.y() <= screen.getMaxY() - GRIP)
        .findFirst()
        .map(screen -> fitted(bounds, screen, screens));
  }

  /** As large as the screen allows, and moved onto it unless all of it can be seen as it was. */
  private static Rectangle2D fitted(
      WindowBounds bounds, Rectangle2D screen, List<Rectangle2D> screens) {
    double width =
        Math.clamp(bounds.width(), Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth());
    double height =
        Math.clamp(bounds.height(), Math.min(MIN_HEIGHT, screen.getHeight()), screen.getHeight());
    Rectangle2D asItWas = new Rectangle2D(bounds.x(), bounds.y(), width, height);
    double seen = screens.stream().mapToDouble(each -> shared(asItWas, each)).sum();
    return seen >= WHOLE * width * height
        ? asItWas
        : new Rectangle2D(
            Math.clamp(bounds.x(), screen.getMinX(), screen.getMaxX() - width),
            Math.clamp(bounds.y(), screen.getMinY(), screen.getMaxY() - height),
            width,
            height);
  }

  /** The area that two rectangles share. */
  private static double shared(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  /** Beside another window, so that both can be seen. */
  static WindowBounds besides(WindowBounds other) {
    return new WindowBounds(
        other.x() + STEP, other.y() + STEP, other.width(), other.height(), other.maximized());
  }

  static WindowBounds of(Stage stage, Optional<WindowBounds> before) {
    if (stage.isMaximized() && before.isPresent()) {
      WindowBounds old = before.get();
      return new WindowBounds(old.x(), old.y(), old.width(), old.height(), true);
    }
    return new WindowBounds(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
