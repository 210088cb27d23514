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
        .map(screen ->
            new Rectangle2D(
                bounds.x(),
                bounds.y(),
                Math.clamp(
                    bounds.width(), Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth()),
                Math.clamp(
                    bounds.height(),
                    Math.min(MIN_HEIGHT, screen.getHeight()),
                    screen.getHeight())));
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
