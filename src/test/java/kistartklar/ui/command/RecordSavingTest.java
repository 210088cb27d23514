package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records leave the document from the menu. */
@Tag("window")
class RecordSavingTest {

  @TempDir Path folder;

  private static Menu menu(ShellFixture window) {
    return Fx.get(() -> {
      Menu menu =
          Find.visible(window.root())
              .filter(MenuBar.class::isInstance)
              .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
              .flatMap(each -> each.getItems().stream())
              .filter(item -> "N_achweise als PDF".equals(item.getText()))
              .map(Menu.class::cast)
              .findFirst()
              .orElseThrow();
      menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
      return menu;
    });
  }

  private void saves(ShellFixture window, MenuItem item, String name) throws Exception {
    Path file = folder.resolve(name);
    window.dialogs.files.add(file);
    Fx.run(item::fire);
    window.until(() -> window.says("„" + name + "“ ist gespeichert."));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void profilesAndFilledSheetsAreSaved() throws Exception {
    Path example =
        Files.copy(Path.of("assets/Beispiel Großhandel.kicheck"), folder.resolve("a.kicheck"));
    ShellFixture window = new ShellFixture(folder, Optional.of(example));
    window.until(() -> window.shell.workspace().isPresent());
    Menu menu = menu(window);
    assertThat(menu.getItems())
        .extracting(MenuItem::getText)
        .startsWith("_Steckbriefe der Anwendungsfälle …")
        .contains("Arbeitsblatt „Kosten und Nutzen“ …", "Arbeitsblatt „Anwendungsfälle“ …");
    saves(window, menu.getItems().getFirst(), "steckbriefe.pdf");
    saves(window, menu.getItems().getLast(), "blatt.pdf");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void saysWhyThereIsNothingToSave() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    assertThat(menu(window).isDisable()).isTrue();
    window.press("Neue Einschätzung");
    window.until(() -> window.shell.workspace().isPresent());
    Menu menu = menu(window);
    assertThat(menu.getItems()).hasSize(4);
    Fx.run(menu.getItems().getFirst()::fire);
    assertThat(window.says("Noch ist für keinen Anwendungsfall ein Pilot beschlossen.")).isTrue();
    Fx.run(menu.getItems().get(1)::fire);
    assertThat(window.says("Im Arbeitsblatt „Datenschutz“ steht noch keine Verarbeitung."))
        .isTrue();
    Fx.run(menu.getItems().get(2)::fire);
    assertThat(window.says("Im Arbeitsblatt „KI-Verordnung“ steht noch keine Einstufung."))
        .isTrue();
    Fx.run(menu.getItems().get(3)::fire);
    assertThat(window.says("Im Arbeitsblatt „Team und Schulung“ steht noch nichts.")).isTrue();
  }
}
