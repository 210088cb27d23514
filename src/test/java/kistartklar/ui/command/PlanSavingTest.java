package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class PlanSavingTest {

  @TempDir Path folder;

  @Test
  void saysWhereAFileLiesForWhichThereIsNoProgram() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    window.hasPrograms = false;
    window.dialogs.files.add(folder.resolve("termine.ics"));
    Fx.run(window.shell.commands().document().plan()::saveCalendar);
    window.until(() -> window.says("„termine.ics“ ist gespeichert."));
    window.press("Öffnen");
    window.until(() -> window.says("Die Datei liegt im Ordner „" + folder + "“."));
  }

  @Test
  void savesTableAndCalendarAndSaysWhyItCannot() throws Exception {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    PlanSaving plan = window.shell.commands().document().plan();

    Path table = folder.resolve("plan.xlsx");
    window.dialogs.files.add(table);
    Fx.run(plan::saveTable);
    window.until(() -> window.says("„plan.xlsx“ ist gespeichert."));
    assertThat(Files.readString(table, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PK");

    Path calendar = folder.resolve("termine.ics");
    window.dialogs.files.add(calendar);
    Fx.run(plan::saveCalendar);
    window.until(() -> window.says("„termine.ics“ ist gespeichert. Verschobene Termine erneuert"));
    assertThat(calendar).content().startsWith("BEGIN:VCALENDAR\r\n");

    Fx.run(plan::copy);
    assertThat(window.says("Der Maßnahmenplan ist kopiert.")).isTrue();
    assertThat(Fx.get(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()))
        .startsWith("Maßnahmenplan – Beispiel GmbH\nNr.\tMaßnahme\t");

    window.dialogs.files.add(Files.createDirectory(folder.resolve("ordner.xlsx")));
    Fx.run(plan::saveTable);
    window.until(() -> window.says("„ordner.xlsx“ ist ein Ordner. Wählen Sie einen Dateinamen."));
    assertThat(window.faults).isEmpty();
  }
}
