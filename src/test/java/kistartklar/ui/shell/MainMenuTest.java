package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class MainMenuTest {

  /** A full HD screen at 200 %, without the bar of the menus and what the system puts there. */
  private static final double LOW_SCREEN = 540 - 36 - 24;

  @TempDir Path folder;
  private List<Menu> menus = List.of();

  @BeforeEach
  void open() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    menus =
        Fx.get(() ->
            Find.visible(window.root())
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .toList());
  }

  @Test
  void noMenuIsHigherThanALowScreen() {
    assertThat(menus)
        .hasSize(6)
        .allSatisfy(menu -> {
          Fx.run(menu::show);
          assertThat(Fx.get(MainMenuTest::height)).as(menu.getText()).isBetween(40.0, LOW_SCREEN);
          Fx.run(menu::hide);
        });
  }

  private static double height() {
    return Window.getWindows().stream()
        .filter(window -> window.isShowing() && window instanceof ContextMenu)
        .mapToDouble(Window::getHeight)
        .sum();
  }

  @Test
  void eachLetterOpensOneThing() {
    assertThat(letters(menus)).doesNotHaveDuplicates();
    assertThat(menus)
        .allSatisfy(menu -> assertThat(letters(menu.getItems())).doesNotHaveDuplicates());
  }

  private static List<String> letters(List<? extends MenuItem> items) {
    return items.stream()
        .map(MenuItem::getText)
        .filter(text -> text != null && text.contains("_"))
        .map(text -> text.substring(text.indexOf('_') + 1).substring(0, 1).toLowerCase(Locale.ROOT))
        .toList();
  }
}
