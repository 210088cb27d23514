package kistartklar.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Appearance;

/**
 * Paints screens into {@code target/gallery}, each in several looks, to be looked at, and collects
 * what is cut or does not fit. A look is a size of the window, a set of colours and a size of text.
 */
public final class Gallery {

  /** The sets of colours; high contrast is on black. */
  public enum Colors {
    LIGHT,
    DARK,
    CONTRAST
  }

  /** How a screen is shown; the size is in logical pixels. */
  public record Look(int width, int height, Colors colors, TextSize size) {
    @Override
    public String toString() {
      return "%dx%d-%s-%d"
          .formatted(width, height, colors.name().toLowerCase(Locale.ROOT), size.percent());
    }
  }

  private static final Path FOLDER = Path.of("target/gallery");

  /** The two between which most faults lie: little room for large text, and the usual window. */
  private static final List<Look> EVERY_BUILD =
      List.of(
          new Look(900, 520, Colors.CONTRAST, TextSize.DOUBLE),
          new Look(1240, 800, Colors.DARK, TextSize.NORMAL));

  private final List<Look> looks;
  private final List<String> faults = new ArrayList<>();

  public Gallery(List<Look> looks) {
    this.looks = List.copyOf(looks);
  }

  /** Two looks; many with {@code -Dslow.tests=true}. */
  public static Gallery usual() {
    return new Gallery(Boolean.getBoolean("slow.tests") ? manyLooks() : EVERY_BUILD);
  }

  /** For a language with longer words: the usual text in a small window. */
  public static Gallery ofLongerLanguage() {
    return new Gallery(List.of(new Look(900, 520, Colors.LIGHT, TextSize.NORMAL)));
  }

  /** The two looks of every build. */
  public static Gallery ofEveryBuild() {
    return new Gallery(EVERY_BUILD);
  }

  /**
   * Every size of the window with every size of text, the colours in turn; with {@code
   * -Dgallery=all} each of them in all colours, which takes three times as long.
   */
  public static List<Look> manyLooks() {
    boolean all = "all".equals(System.getProperty("gallery"));
    List<Look> looks = new ArrayList<>();
    for (int[] size : new int[][] {{900, 520}, {960, 640}, {1240, 800}, {1920, 1080}}) {
      for (TextSize text : List.of(TextSize.NORMAL, TextSize.LARGER, TextSize.DOUBLE)) {
        int turn = looks.size() + looks.size() / 3;
        Colors next = Colors.values()[turn % Colors.values().length];
        for (Colors colors : all ? List.of(Colors.values()) : List.of(next)) {
          looks.add(new Look(size[0], size[1], colors, text));
        }
      }
    }
    return looks;
  }

  /** Paints a screen that fills its window. */
  public Gallery paint(String name, Region root) {
    return paint(name, root, () -> {});
  }

  /**
   * Paints a screen that fills its window.
   *
   * @param arrive what brings the screen about once its window has its size; not on the toolkit's
   *     thread
   */
  public Gallery paint(String name, Region root, Runnable arrive) {
    for (Look look : looks) {
      show(root, look);
      arrive.run();
      finish(name, root, look);
    }
    return this;
  }

  /** Paints a dialog, which is as large as it wants to be and the screen allows. */
  public Gallery paintDialog(String name, Region root) {
    for (Look look : looks) {
      show(root, look);
      Fx.run(() -> {
        root.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        root.setMaxSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        double width = Math.min(root.prefWidth(-1), look.width());
        double height = Math.min(root.prefHeight(width), look.height());
        root.setMinSize(width, height);
        root.setMaxSize(width, height);
      });
      finish(name, root, look);
    }
    return this;
  }

  /** Shows a screen in a look, without painting it. */
  public static void show(Region root, Look look) {
    Fx.run(() -> {
      if (root.getParent() instanceof Pane pane) {
        pane.getChildren().clear();
      } else if (root.getScene() != null) {
        root.getScene().setRoot(new Pane());
      }
    });
    boolean light = look.colors() == Colors.LIGHT;
    Scene scene =
        Fx.show(root, look.width(), look.height(), light ? ColorScheme.LIGHT : ColorScheme.DARK);
    Fx.run(() -> {
      for (var part : List.of(scene.getRoot(), root)) {
        Appearance.dress(part, look.colors() == Colors.CONTRAST, look.size());
      }
    });
    Fx.run(() -> {});
    Fx.run(() -> {});
  }

  private void finish(String name, Region root, Look look) {
    Fx.run(() -> {});
    Fx.run(() -> {});
    LayoutFaults.of(root).forEach(fault -> faults.add(name + " " + look + " " + fault));
    Pictures.write(root, 1, FOLDER.resolve(name + "-" + look + ".png"));
  }

  /** Fails if anything of what was painted is cut or does not fit. */
  public void assertWhole() {
    assertThat(faults).isEmpty();
  }
}
