package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for the use of AI leave the document from the menus. */
@Tag("window")
class PolicySavingTest {

  @TempDir Path folder;

  private static MenuItem item(ShellFixture window, String text) {
    return Fx.get(() ->
        Find.visible(window.root())
            .filter(MenuBar.class::isInstance)
            .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
            .map(Menu::getItems)
            .flatMap(items -> items.stream())
            .filter(item -> text.equals(item.getText()))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void areSavedAsPdfAndCopiedWithFormatting() throws Exception {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    MenuItem save = item(window, "KI-_Nutzungsregel als PDF speichern …");
    assertThat(save.isDisable()).isTrue();
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());

    Path file = folder.resolve("regel.pdf");
    window.dialogs.files.add(file);
    Fx.run(save::fire);
    window.until(() -> window.says("„regel.pdf“ ist gespeichert."));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

    Fx.run(item(window, "KI-_Nutzungsregel kopieren")::fire);
    assertThat(window.says("Die KI-Nutzungsregel ist kopiert.")).isTrue();
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("KI-Nutzungsregel\n\nDiese Regel gilt bei Beispiel GmbH");
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getHtml()))
        .startsWith(
            "<meta charset=\"utf-8\"><h1>KI-Nutzungsregel</h1><p>Diese Regel gilt bei Beispiel GmbH");
    assertThat(window.faults).isEmpty();
  }

  @Test
  void charactersThatCannotBePrintedAreNamedFirst() throws Exception {
    Path example = Path.of("assets/Beispiel Großhandel.kicheck");
    Path file = folder.resolve("a.kicheck");
    Files.writeString(file, Files.readString(example).replace("\"Musterkamp", "\"公司 Musterkamp"));
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    MenuItem save = item(window, "KI-_Nutzungsregel als PDF speichern …");

    Path target = folder.resolve("regel.pdf");
    window.dialogs.files.add(target);
    Fx.run(save::fire);
    assertThat(window.dialogs.said).containsExactly("Nicht alle Zeichen lassen sich drucken");
    assertThat(window.dialogs.files).containsExactly(target);

    window.dialogs.answers.add("Trotzdem speichern");
    Fx.run(save::fire);
    window.until(() -> window.says("„regel.pdf“ ist gespeichert."));
    assertThat(target).exists();
    assertThat(window.faults).isEmpty();
  }
}
