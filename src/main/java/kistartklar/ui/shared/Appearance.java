package kistartklar.ui.shared;

import java.util.Map;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.store.settings.TextSize;
import kistartklar.store.settings.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Colours and text size of a window and of all that open above it: menus, dialogs, the preview.
 * Light and dark are a matter of the scene's colour scheme; contrast and text size are
 * pseudo-classes of the root, which the tokens know.
 */
public final class Appearance {

  private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

  private final Scene main;
  private final ListChangeListener<Window> onWindows = change -> dressAll();
  private final MapChangeListener<String, Object> onSystem = change -> dressAll();
  private Theme theme = Theme.SYSTEM;
  private TextSize size = TextSize.NORMAL;

  public Appearance(Scene main) {
    this.main = main;
    Stylesheets.addTo(main);
    Window.getWindows().addListener(new WeakListChangeListener<>(onWindows));
    Platform.getPreferences().addListener(new WeakMapChangeListener<>(onSystem));
  }

  /** Shows everything in other colours or another size. */
  public void set(Theme newTheme, TextSize newSize) {
    theme = newTheme;
    size = newSize;
    dress(main);
    dressAll();
  }

  private void dressAll() {
    for (Window window : Window.getWindows()) {
      if (window.getScene() != null && belongs(window)) {
        dress(window.getScene());
      }
    }
  }

  private boolean belongs(@Nullable Window window) {
    for (Window above = window; above != null; above = owner(above)) {
      if (above.getScene() == main) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Window owner(Window window) {
    return switch (window) {
      case PopupWindow popup -> popup.getOwnerWindow();
      case Stage stage -> stage.getOwner();
      default -> null;
    };
  }

  private void dress(Scene scene) {
    scene.getPreferences().setColorScheme(colors(theme));
    dress(scene.getRoot(), contrast(theme, Platform.getPreferences()), size);
  }

  /** Gives a window the looks of the one it opens above, before it is measured. */
  public static void inherit(Scene from, Scene to) {
    to.getPreferences().setColorScheme(from.getPreferences().getColorScheme());
    Set<PseudoClass> states = from.getRoot().getPseudoClassStates();
    to.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, states.contains(HIGH_CONTRAST));
    for (TextSize each : TextSize.values()) {
      PseudoClass size = text(each);
      to.getRoot().pseudoClassStateChanged(size, states.contains(size));
    }
  }

  /** Gives a window's root its contrast and text size. */
  public static void dress(Parent root, boolean highContrast, TextSize size) {
    root.pseudoClassStateChanged(HIGH_CONTRAST, highContrast);
    for (TextSize each : TextSize.values()) {
      root.pseudoClassStateChanged(text(each), each == size);
    }
  }

  private static PseudoClass text(TextSize size) {
    return PseudoClass.getPseudoClass("text-" + size.percent());
  }

  private static @Nullable ColorScheme colors(Theme theme) {
    return switch (theme) {
      case SYSTEM, HIGH_CONTRAST -> null;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }

  /**
   * Whether contrast is high: by choice, or because the system has it so. Windows says so itself,
   * GTK by the name of its theme; elsewhere it cannot be known.
   *
   * @param system what the toolkit tells about the system
   */
  static boolean contrast(Theme theme, Map<String, Object> system) {
    return switch (theme) {
      case HIGH_CONTRAST -> true;
      case LIGHT, DARK -> false;
      case SYSTEM ->
          Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
              || system.getOrDefault("GTK.theme_name", "") instanceof String name
                  && name.startsWith("HighContrast");
    };
  }
}
