package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ShortcutOverviewTest {

  @TempDir Path folder;

  @Test
  void namesEveryKeyOfTheMenus() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    String overview = Messages.german().get("dialog.shortcuts.text");
    List<String> keys =
        Fx.get(() ->
            Find.visible(window.root())
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .flatMap(ShortcutOverviewTest::items)
                .flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                .map(KeyCombination::getDisplayText)
                .toList());
    assertThat(keys).hasSizeGreaterThan(10).allSatisfy(key -> assertThat(overview).contains(key));
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(ShortcutOverviewTest::items)
        : Stream.of(item);
  }
}
